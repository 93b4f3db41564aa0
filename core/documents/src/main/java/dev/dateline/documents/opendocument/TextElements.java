package dev.dateline.documents.opendocument;

import dev.dateline.documents.xml.XmlSafety;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Extracts the text of an OpenDocument file: paragraphs and headings, without notes, comments and
/// tracked deletions.
final class TextElements {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "annotation",
          "hidden-paragraph",
          "hidden-text",
          "note",
          "script",
          "scripts",
          "styles",
          "automatic-styles",
          "master-styles",
          "font-face-decls",
          "settings",
          "meta",
          "binary-data",
          "sequence-decls",
          "tracked-changes");

  private final StringBuilder text = new StringBuilder();
  private int paragraphs;
  private int leftOut;
  private boolean isText;

  private TextElements() {}

  /// The paragraphs in `xml`, separated by empty lines.
  static TextElements of(String xml) throws XMLStreamException {
    XMLStreamReader reader = XmlSafety.reader(xml);
    var elements = new TextElements();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> elements.start(reader);
        case XMLStreamConstants.END_ELEMENT -> elements.end(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            elements.add(reader.getText());
        default -> {}
      }
    }
    return elements;
  }

  String text() {
    return text.toString();
  }

  /// Whether the document is a text, and not a presentation or a sheet.
  boolean isOfText() {
    return isText;
  }

  private void start(XMLStreamReader reader) {
    String element = reader.getLocalName();
    boolean isOfOffice = "office".equals(reader.getPrefix());
    isText |= element.equals("text") && isOfOffice;
    leftOut += LEFT_OUT.contains(element) ? 1 : 0;
    switch (element) {
      case "p", "h" -> paragraphs++;
      case "s", "tab" -> add(" ");
      case "line-break" -> add("\n");
      default -> {}
    }
  }

  private void end(String element) {
    leftOut -= LEFT_OUT.contains(element) ? 1 : 0;
    if (element.equals("p") || element.equals("h")) {
      add("\n\n");
      paragraphs--;
    }
  }

  private void add(String characters) {
    if (paragraphs > 0 && leftOut == 0) {
      text.append(characters);
    }
  }
}
