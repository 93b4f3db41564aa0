package dev.dateline.documents.xml;

import static dev.dateline.documents.xml.Elements.attribute;
import static dev.dateline.documents.xml.Elements.text;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The elements of NewsML-G2.
///
/// @see <a href="https://iptc.org/standards/newsml-g2/">IPTC</a>
final class NewsMl {
  private NewsMl() {}

  static List<Draft> articles(Document xml, String charset) {
    boolean message = xml.selectFirst("newsMessage") != null;
    return xml.select("newsItem").stream()
        .map(
            item ->
                new Draft(message ? item.attr("guid") : null, fields(item), body(item), charset))
        .toList();
  }

  private static Fields fields(Element item) {
    return Fields.NONE
        .with(
            MetadataField.DATE,
            text(
                item,
                "itemMeta > pubHistory > published > date",
                "contentMeta > contentCreated",
                "itemMeta > firstCreated",
                "itemMeta > versionCreated"))
        .with(MetadataField.HEADLINE, text(item, "contentMeta > headline", "itemMeta > title"))
        .with(MetadataField.BYLINE, text(item, "contentMeta > by", "contentMeta > creator > name"))
        .with(
            MetadataField.SOURCE,
            text(item, "contentMeta > creditline", "itemMeta > provider > name"))
        .with(MetadataField.SOURCE, attribute(item, "itemMeta > provider", "literal"))
        .with(MetadataField.SECTION, text(item, "contentMeta > subject > name"))
        .with(MetadataField.LANGUAGE, attribute(item, "contentMeta > language", "tag"));
  }

  private static String body(Element item) {
    var inner = item.selectFirst("contentSet body\\.content, contentSet inlineXML body");
    var whole = item.selectFirst("contentSet > inlineXML, contentSet > inlineData");
    return Elements.paragraphs(inner == null ? whole : inner);
  }
}
