package dev.dateline.documents.opendocument;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.archive.ZipDirectory;
import dev.dateline.documents.archive.ZipParts;
import dev.dateline.documents.encoding.TextDecoder;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.DocumentProperty;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.office.CoreProperties;
import dev.dateline.documents.text.TextDraft;
import dev.dateline.documents.xml.XmlSafety;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// A word processor's document (ODT, OpenDocument), as a ZIP file or as a single XML file. Its text
/// may begin with a header, like plain text.
public final class OpenDocumentText implements ArticleFormat {
  private static final int MOST_BYTES = 32 << 20;
  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String CONTENT = "content.xml";
  private static final String PROPERTIES = "meta.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  @Override
  public String name() {
    return "odt";
  }

  /// Judging by the media type, which some programs leave out.
  @Override
  public boolean matches(FileContent content) {
    if (isFlat(content)) {
      return true;
    }
    List<String> names = ZipDirectory.names(content);
    return names.contains(CONTENT)
        && ZipDirectory.type(content)
            .map(type -> type.startsWith(TYPE))
            .orElseGet(() -> names.contains(MANIFEST));
  }

  private static boolean isFlat(FileContent content) {
    String start = content.start();
    return start.stripLeading().startsWith("<")
        && start.contains("<office:document")
        && start.contains(TYPE);
  }

  @Override
  public Parsed read(FileContent content) {
    try {
      if (isFlat(content)) {
        String xml = text(content.bytes());
        return article(xml, "");
      }
      var parts = ZipParts.of(content, MOST_BYTES);
      return article(part(parts, CONTENT), part(parts, PROPERTIES));
    } catch (IOException | XMLStreamException e) {
      return Parsed.rejected(
          Reason.MALFORMED,
          "The ODT file cannot be read: " + e.getMessage() + ".",
          "Open it in a word processor, save it again without a password, and upload it.");
    }
  }

  private static Parsed article(String xml, String properties) throws XMLStreamException {
    if (XmlSafety.definesEntities(xml) || XmlSafety.definesEntities(properties)) {
      return Parsed.rejected(
          Reason.UNSAFE,
          "The ODT file is not read: its XML defines entities.",
          "Open it in a word processor, save it again, and upload it.");
    }
    var elements = TextElements.of(xml);
    return elements.isOfText()
        ? Parsed.article(draft(elements.text(), CoreProperties.of(properties)))
        : Parsed.rejected(
            Reason.UNKNOWN_FORMAT,
            "The file is an OpenDocument file, but not a text document.",
            "Upload the article as ODT, DOCX, PDF or plain text.");
  }

  private static Draft draft(String text, Map<String, String> properties) {
    Draft draft = TextDraft.of(text, StandardCharsets.UTF_8.name());
    var fields =
        draft
            .fields()
            .with(MetadataField.HEADLINE, DocumentProperty.of(properties.get("title")))
            .with(MetadataField.BYLINE, DocumentProperty.of(properties.get("initial-creator")))
            .with(MetadataField.BYLINE, DocumentProperty.of(properties.get("creator")))
            .with(MetadataField.LANGUAGE, properties.get("language"));
    return Draft.of(fields, draft.text(), draft.charset());
  }

  private static String part(ZipParts parts, String name) throws IOException {
    var part = parts.part(name);
    return part.isPresent() ? text(part.get()) : "";
  }

  private static String text(byte[] bytes) throws IOException {
    return TextDecoder.decode(bytes)
        .accepted()
        .orElseThrow(() -> new IOException("a part is not text"))
        .text()
        .strip();
  }
}
