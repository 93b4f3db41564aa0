package dev.dateline.documents.office;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.archive.ZipParts;
import dev.dateline.documents.encoding.TextDecoder;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.DocumentProperty;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.press.PressExport;
import dev.dateline.documents.text.TextDraft;
import dev.dateline.documents.xml.XmlSafety;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// A word processor's document (DOCX, Office Open XML). Its text may begin with a header, like
/// plain text. The file's date of creation is not used, since the article may have been published
/// on another day.
public final class WordDocument implements ArticleFormat {
  private static final String TEXT = "word/document.xml";
  private static final String NOTES = "word/footnotes.xml";
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Set<String> FIRST =
      Set.of("[Content_Types].xml", "_rels/.rels", TEXT, PROPERTIES);
  private static final int MOST_BYTES = 32 << 20;
  private static final int NAME_LENGTH = 26;
  private static final int NAME = 30;

  @Override
  public String name() {
    return "docx";
  }

  /// Judging by the first member of the ZIP file.
  @Override
  public boolean matches(FileContent content) {
    byte[] bytes = content.bytes();
    if (!content.opensWith("PK\u0003\u0004") || bytes.length < NAME) {
      return false;
    }
    int length = (bytes[NAME_LENGTH] & 0xff) | ((bytes[NAME_LENGTH + 1] & 0xff) << 8);
    int end = Math.min(bytes.length, NAME + length);
    return FIRST.contains(new String(bytes, NAME, end - NAME, StandardCharsets.UTF_8));
  }

  @Override
  public Parsed read(FileContent content) {
    try {
      Map<String, String> parts = parts(content);
      if (parts.values().stream().anyMatch(XmlSafety::definesEntities)) {
        return Parsed.rejected(
            Reason.UNSAFE,
            "The DOCX file is not read: its XML defines entities.",
            "Open it in a word processor, save it again, and upload it.");
      }
      String text = parts.get(TEXT);
      return text == null
          ? Parsed.rejected(
              Reason.UNKNOWN_FORMAT,
              "The file is an Office file, but not a text document.",
              "Upload the article as DOCX, PDF or plain text.")
          : parsed(text, parts);
    } catch (IOException | XMLStreamException e) {
      return Parsed.rejected(
          Reason.MALFORMED,
          "The DOCX file cannot be read: " + e.getMessage() + ".",
          "Open it in a word processor, save it again, and upload it.");
    }
  }

  private static Map<String, String> parts(FileContent content) throws IOException {
    var zip = ZipParts.of(content, MOST_BYTES);
    if (zip.names().isEmpty()) {
      throw new IOException("it is cut off");
    }
    var parts = new HashMap<String, String>();
    for (String name : List.of(TEXT, NOTES, PROPERTIES)) {
      Optional<byte[]> part = zip.part(name);
      if (part.isPresent()) {
        parts.put(name, text(name, part.get()));
      }
    }
    return parts;
  }

  private static String text(String name, byte[] bytes) throws IOException {
    return TextDecoder.decode(bytes)
        .accepted()
        .orElseThrow(() -> new IOException(name + " is not text"))
        .text();
  }

  private static Parsed parsed(String main, Map<String, String> parts) throws XMLStreamException {
    String notes = parts.get(NOTES);
    String text = WordText.of(main) + (notes == null ? "" : "\n\n" + WordText.of(notes));
    Optional<Parsed> export = PressExport.in(text, StandardCharsets.UTF_8.name());
    return export.isPresent()
        ? export.get()
        : Parsed.article(draft(text, parts.getOrDefault(PROPERTIES, "")));
  }

  private static Draft draft(String text, String properties) throws XMLStreamException {
    Draft draft = TextDraft.of(text, StandardCharsets.UTF_8.name());
    Map<String, String> core = CoreProperties.of(properties);
    Fields fields =
        draft
            .fields()
            .with(MetadataField.HEADLINE, DocumentProperty.of(core.get("title")))
            .with(MetadataField.BYLINE, DocumentProperty.of(core.get("creator")))
            .with(MetadataField.SECTION, core.get("category"))
            .with(MetadataField.LANGUAGE, core.get("language"));
    return Draft.of(fields, draft.text(), draft.charset());
  }
}
