package dev.dateline.documents.xml;

import static dev.dateline.documents.xml.Elements.attribute;
import static dev.dateline.documents.xml.Elements.text;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.format.Parsed;
import org.jsoup.nodes.Document;

/// The elements of NITF.
///
/// @see <a href="https://iptc.org/standards/nitf/">IPTC</a>
final class Nitf {
  private Nitf() {}

  static Parsed read(Document xml, String charset) {
    xml.select("body\\.content media").remove();
    String text = Elements.paragraphs(xml.selectFirst("body\\.content"));
    return Parsed.article(Draft.of(fields(xml), text, charset));
  }

  private static Fields fields(Document xml) {
    return Fields.NONE
        .with(MetadataField.DATE, attribute(xml, "head > pubdata", "date.publication"))
        .with(MetadataField.DATE, attribute(xml, "docdata > date\\.issue", "norm"))
        .with(MetadataField.DATE, attribute(xml, "docdata > date\\.release", "norm"))
        .with(MetadataField.HEADLINE, text(xml, "hedline > hl1", "head > title"))
        .with(MetadataField.BYLINE, text(xml, "byline person", "byline"))
        .with(MetadataField.SOURCE, attribute(xml, "head > pubdata", "name"))
        .with(MetadataField.SOURCE, text(xml, "distributor org", "distributor"))
        .with(MetadataField.SECTION, attribute(xml, "head > pubdata", "position.section"))
        .with(MetadataField.URL, attribute(xml, "head > pubdata", "ex-ref"))
        .with(MetadataField.LANGUAGE, attribute(xml, "nitf, body", "xml:lang"));
  }
}
