package dev.dateline.documents.mail;

import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the article's metadata from the header of an e-mail.
final class MailFields {
  private static final Pattern NAME = Pattern.compile("\\s*+\"?+([^\"<]*+)\"?+\\s*+<[^>]*+>.*");
  private static final Pattern VIA_LIST = Pattern.compile(" via [^\"<>]{1,80}$");
  private static final String SAVED_BY_BROWSER = "snapshot-content-location";

  private MailFields() {}

  /// The fields in `header`.
  ///
  /// @param charset the encoding of bytes without a declared one
  static Fields of(MailHeader header, String charset) {
    String address = header.text(SAVED_BY_BROWSER, charset);
    return address == null ? ofMail(header, charset) : ofSavedPage(header, address, charset);
  }

  private static Fields ofMail(MailHeader header, String charset) {
    return Fields.NONE
        .with(MetadataField.DATE, header.text("date", charset))
        .with(MetadataField.DATE, received(header))
        .with(MetadataField.HEADLINE, header.text("subject", charset))
        .with(MetadataField.BYLINE, name(header.text("from", charset)))
        .with(MetadataField.SOURCE, header.text("organization", charset))
        .with(MetadataField.URL, header.text("archived-at", charset))
        .with(MetadataField.LANGUAGE, header.text("content-language", charset));
  }

  /// The fields of a page that a browser saved as an e-mail (MHTML), with the date of saving.
  private static Fields ofSavedPage(MailHeader header, String address, String charset) {
    return Fields.NONE
        .with(MetadataField.HEADLINE, header.text("subject", charset))
        .with(MetadataField.URL, address);
  }

  /// When the first server received the e-mail: each server adds its line at the top.
  private static @Nullable String received(MailHeader header) {
    String line = header.last("received");
    return line == null ? null : line.substring(line.lastIndexOf(';') + 1);
  }

  private static @Nullable String name(@Nullable String from) {
    if (from == null) {
      return null;
    }
    Matcher name = NAME.matcher(from);
    return name.matches() && !name.group(1).isBlank()
        ? VIA_LIST.matcher(name.group(1).strip()).replaceFirst("")
        : from;
  }
}
