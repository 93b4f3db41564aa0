package dev.dateline.documents.mail;

import dev.dateline.documents.archive.CompoundFile;
import dev.dateline.documents.mail.MimeEntity.Multipart;
import dev.dateline.documents.mail.MimeEntity.Other;
import dev.dateline.documents.mail.MimeEntity.Text;
import dev.dateline.documents.rtf.RtfFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.jspecify.annotations.Nullable;

/// An item that Outlook saved: an e-mail, an appointment, a contact.
///
/// @param file the properties, each as a stream
record OutlookItem(CompoundFile file) {
  private static final int CLASS = 0x001a;
  private static final int SUBJECT = 0x0037;
  private static final int SENT_FOR = 0x0042;
  private static final int HEADERS = 0x007d;
  private static final int SENDER = 0x0c1a;
  private static final int PLAIN = 0x1000;
  private static final int RTF = 0x1009;
  private static final int HTML = 0x1013;
  private static final int LONG_FILE_NAME = 0x3707;

  private static final Pattern MAIL = Pattern.compile("(?i)(?:ipm\\.(?:note|post)|report\\.)");

  /// The line that Exchange writes above the headers.
  private static final Pattern TITLE = Pattern.compile("\\A[^:\\n]{1,200}\\n");

  /// Whether `file` is an Outlook item.
  static boolean isOne(CompoundFile file) {
    return file.paths().contains(OutlookProperties.FIXED);
  }

  /// Its class, such as `IPM.Contact`; empty if it has none.
  String kind() {
    String kind = properties().text(CLASS);
    return kind == null ? "" : kind;
  }

  boolean isMail() {
    return kind().isEmpty() || MAIL.matcher(kind()).lookingAt();
  }

  MimeParser.Mail mail() throws IOException, MimeException {
    var parts = new ArrayList<MimeEntity>();
    parts.add(new Multipart(true, texts()));
    attachments().forEach(name -> parts.add(new Other(name)));
    return new MimeParser.Mail(header(), new Multipart(false, parts));
  }

  private OutlookProperties properties() {
    return new OutlookProperties(file, "");
  }

  /// The header with which the e-mail was sent, completed from the properties.
  private MailHeader header() throws IOException, MimeException {
    var properties = properties();
    @Nullable String sent = properties.text(HEADERS);
    String lines = sent == null ? "" : TITLE.matcher(sent.stripLeading()).replaceFirst("");
    MailHeader header =
        MimeParser.parse((lines.stripTrailing() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8))
            .header();
    header.addIfMissing("subject", properties.text(SUBJECT));
    header.addIfMissing("from", properties.text(SENT_FOR));
    header.addIfMissing("from", properties.text(SENDER));
    properties.sent().ifPresent(instant -> header.addIfMissing("date", instant.toString()));
    return header;
  }

  private List<MimeEntity> texts() {
    var properties = properties();
    var texts = new ArrayList<MimeEntity>();
    properties.bytes(PLAIN).ifPresent(plain -> texts.add(text(false, plain)));
    properties.bytes(HTML).ifPresent(html -> texts.add(text(true, html)));
    if (texts.isEmpty()) {
      properties.stream(RTF, OutlookProperties.BINARY)
          .flatMap(PackedRtf::unpacked)
          .flatMap(RtfFile::text)
          .ifPresent(rtf -> texts.add(text(false, OutlookProperties.StoredText.ofText(rtf))));
    }
    return texts;
  }

  private static MimeEntity text(boolean isHtml, OutlookProperties.StoredText value) {
    return new Text(isHtml, false, value.charset(), TextFlow.FIXED, value.bytes());
  }

  private List<String> attachments() {
    return file.paths().stream()
        .filter(path -> path.startsWith("__attach_"))
        .map(path -> path.substring(0, path.indexOf('/') + 1))
        .distinct()
        .sorted()
        .map(folder -> new OutlookProperties(file, folder).text(LONG_FILE_NAME))
        .map(name -> name == null ? "an attachment" : name)
        .toList();
  }
}
