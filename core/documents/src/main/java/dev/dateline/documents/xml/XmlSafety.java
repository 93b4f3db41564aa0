package dev.dateline.documents.xml;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.Parsed;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Accepts only XML that is well-formed, is not too deep, and defines no entities.
public final class XmlSafety {
  private static final int DEEPEST = 90;

  /// A parameter entity (`<!ENTITY % …>`) has no effect outside the document type, which is not
  /// read; NewsML uses one for the document type of NITF.
  private static final Pattern ENTITY = Pattern.compile("<!ENTITY(?!\\s{1,100}%)\\s");

  private XmlSafety() {}

  /// The rejection of `xml`, if anything is wrong with it.
  public static Optional<Parsed> rejection(String xml) {
    if (definesEntities(xml)) {
      return unsafe("it defines entities");
    }
    try {
      return depth(xml) > DEEPEST
          ? unsafe("its elements are nested more than " + DEEPEST + " deep")
          : Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.of(malformed(e));
    }
  }

  /// Whether `xml` defines entities, which may expand to far more text than the file has.
  public static boolean definesEntities(String xml) {
    return ENTITY.matcher(xml).find();
  }

  /// A reader of `xml` that loads nothing and expands nothing.
  public static XMLStreamReader reader(String xml) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory.createXMLStreamReader(new StringReader(xml));
  }

  private static int depth(String xml) throws XMLStreamException {
    var reader = reader(xml);
    int depth = 0;
    int deepest = 0;
    while (reader.hasNext() && deepest <= DEEPEST) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> deepest = Math.max(deepest, ++depth);
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
    return deepest;
  }

  private static Optional<Parsed> unsafe(String why) {
    return Optional.of(
        Parsed.rejected(
            Reason.UNSAFE,
            "The XML is not read: " + why + ".",
            "Upload the article without them, or as plain text."));
  }

  private static Parsed malformed(XMLStreamException e) {
    var place = e.getLocation();
    String where =
        place == null
            ? ""
            : " (line " + place.getLineNumber() + ", column " + place.getColumnNumber() + ")";
    String message = String.valueOf(e.getMessage());
    return Parsed.rejected(
        Reason.MALFORMED,
        "The XML is not well-formed" + where + ": " + message.substring(message.indexOf('\n') + 1),
        "Upload the whole file, as an XML editor accepts it.");
  }
}
