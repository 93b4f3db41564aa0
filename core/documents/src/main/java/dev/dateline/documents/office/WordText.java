package dev.dateline.documents.office;

import dev.dateline.documents.xml.XmlSafety;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The text of a DOCX file's main part.
final class WordText {
  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private int alternatives;

  private WordText() {}

  /// The paragraphs in `xml`, apart by an empty line, without what was deleted under revision.
  static String of(String xml) throws XMLStreamException {
    XMLStreamReader reader = XmlSafety.reader(xml);
    var collector = new WordText();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> collector.start(reader.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> collector.end(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            collector.add(reader.getText());
        default -> {}
      }
    }
    return collector.text.toString();
  }

  private void start(String element) {
    switch (element) {
      case "t" -> inText = true;
      case "tab" -> text.append(' ');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "Fallback" -> alternatives++;
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
      case "t" -> inText = false;
      case "p" -> text.append("\n\n");
      case "Fallback" -> alternatives--;
      default -> {}
    }
  }

  /// A fallback repeats the text before it for older programs.
  private void add(String characters) {
    if (inText && alternatives == 0) {
      text.append(characters);
    }
  }
}
