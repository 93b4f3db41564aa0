package dev.dateline.documents.office;

import dev.dateline.documents.xml.XmlSafety;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// The core properties of an Office file: title, creator, category, language.
public final class CoreProperties {
  private CoreProperties() {}

  /// The properties in `xml` by their local name; none if it is empty.
  public static Map<String, String> of(String xml) throws XMLStreamException {
    var properties = new HashMap<String, String>();
    if (xml.isEmpty()) {
      return properties;
    }
    var reader = XmlSafety.reader(xml);
    String name = "";
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> name = reader.getLocalName();
        case XMLStreamConstants.CHARACTERS ->
            properties.merge(name, reader.getText(), String::concat);
        case XMLStreamConstants.END_ELEMENT -> name = "";
        default -> {}
      }
    }
    return properties;
  }
}
