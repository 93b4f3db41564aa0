package dev.dateline.documents.office;

import dev.dateline.documents.xml.XmlSafety;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Extracts the text of a DOCX file's main part.
final class WordText {
  /// The values that switch a property off.
  private static final Set<String> OFF = Set.of("0", "false", "off");

  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean isHidden;

  /// The number of enclosing elements that are skipped.
  private int skipped;

  /// Within the properties of a paragraph.
  private boolean inProperties;

  /// Whether the end of the paragraph was deleted, so that it continues in the next one.
  private boolean isJoined;

  private WordText() {}

  /// The paragraphs in `xml`, separated by empty lines, without tracked deletions and moves, and
  /// without hidden text.
  static String of(String xml) throws XMLStreamException {
    XMLStreamReader reader = XmlSafety.reader(xml);
    var collector = new WordText();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> collector.start(reader);
        case XMLStreamConstants.END_ELEMENT -> collector.end(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            collector.add(reader.getText());
        default -> {}
      }
    }
    return collector.text.toString();
  }

  private void start(XMLStreamReader reader) {
    switch (reader.getLocalName()) {
      case "r" -> isHidden = false;
      case "pPr" -> inProperties = true;
      case "vanish" -> isHidden = !OFF.contains(value(reader));
      case "t" -> inText = true;
      case "tab" -> text.append(' ');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "Fallback", "moveFrom", "del" -> {
        skipped++;
        isJoined |= inProperties;
      }
      default -> {}
    }
  }

  private static String value(XMLStreamReader reader) {
    return reader.getAttributeCount() == 0 ? "" : reader.getAttributeValue(0);
  }

  private void end(String element) {
    switch (element) {
      case "t" -> inText = false;
      case "pPr" -> inProperties = false;
      case "p" -> {
        text.append(isJoined ? "" : "\n\n");
        isJoined = false;
      }
      case "Fallback", "moveFrom", "del" -> skipped--;
      default -> {}
    }
  }

  /// A fallback repeats the text before it for older programs.
  private void add(String characters) {
    if (inText && skipped == 0 && !isHidden) {
      text.append(characters);
    }
  }
}
