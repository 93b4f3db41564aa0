package dev.dateline.documents.xml;

import static dev.dateline.documents.xml.Elements.attribute;
import static dev.dateline.documents.xml.Elements.text;

import dev.dateline.articles.Rejection;
import dev.dateline.documents.agency.AgencyItems;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.Identity;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.RejectedMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The elements of NewsML-G2.
///
/// Each news item is an article. Packages, and items about concepts, events and plans only refer to
/// articles or describe them.
///
/// @see <a href="https://iptc.org/standards/newsml-g2/">IPTC</a>
final class NewsMlG2 {
  private static final String OTHER_ITEMS =
      "packageItem, conceptItem, knowledgeItem, planningItem, catalogItem";

  /// The elements of prose, which XML of results, prices or events does not have.
  private static final String PROSE = "p, div, block, pre, br";

  private static final String[] HEADLINES = {
    "contentMeta > headline", "itemMeta > title", "contentSet hl1", "contentSet head > title"
  };

  private NewsMlG2() {}

  static Parsed read(Document xml, String charset) {
    boolean isMessage = xml.selectFirst("newsMessage") != null;
    List<Element> items = xml.select("newsItem");
    var drafts = new ArrayList<Draft>();
    var rejected = new ArrayList<RejectedMember>();
    for (Element item : items) {
      String member =
          Identity.of(item.attr("guid"), "item-" + (drafts.size() + rejected.size() + 1));
      Optional<Rejection> why = rejection(item);
      if (why.isPresent()) {
        rejected.add(new RejectedMember(member, why.get()));
      } else {
        drafts.add(new Draft(isMessage ? member : null, fields(item), body(item), charset));
      }
    }
    if (items.isEmpty()) {
      Element other = xml.selectFirst(OTHER_ITEMS);
      return new Parsed.Rejected(
          AgencyItems.reference(other == null ? "newsMessage" : other.nodeName()));
    }
    return isMessage || rejected.isEmpty()
        ? new Parsed.Drafts(drafts, rejected)
        : new Parsed.Rejected(rejected.getFirst().rejection());
  }

  private static Optional<Rejection> rejection(Element item) {
    String status = code(item, "itemMeta > pubStatus");
    if (AgencyItems.isCanceled(status)) {
      return Optional.of(AgencyItems.canceled(status));
    }
    return body(item).isBlank()
        ? Optional.of(AgencyItems.withoutText(code(item, "itemMeta > itemClass")))
        : Optional.empty();
  }

  /// The last part of the code of the element at `place`, such as `picture` of `ninat:picture`.
  private static String code(Element item, String place) {
    String code = attribute(item, place, "qcode");
    String whole = code == null ? attribute(item, place, "uri") : code;
    return whole == null ? "" : whole.substring(whole.lastIndexOf(code == null ? '/' : ':') + 1);
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
        .with(MetadataField.HEADLINE, text(item, HEADLINES))
        .with(MetadataField.BYLINE, text(item, "contentMeta > by", "contentMeta > creator > name"))
        .with(
            MetadataField.SOURCE,
            text(item, "contentMeta > creditline", "itemMeta > provider > name"))
        .with(MetadataField.SOURCE, attribute(item, "itemMeta > provider", "literal"))
        .with(MetadataField.SECTION, text(item, "contentMeta > subject > name"))
        .with(MetadataField.LANGUAGE, attribute(item, "contentMeta > language", "tag"));
  }

  private static String body(Element item) {
    for (String place : List.of("contentSet body\\.content", "contentSet inlineXML body")) {
      Element body = item.selectFirst(place);
      if (body != null) {
        return Elements.paragraphs(withoutHeadline(body.clone(), text(item, HEADLINES)));
      }
    }
    var whole = item.selectFirst("contentSet > inlineXML, contentSet > inlineData");
    boolean isData = whole != null && whole.childrenSize() > 0 && whole.selectFirst(PROSE) == null;
    return isData ? "" : Elements.paragraphs(whole);
  }

  private static Element withoutHeadline(Element body, @Nullable String headline) {
    body.select("> header").remove();
    for (Element heading : body.select("h1")) {
      if (heading.text().equals(headline)) {
        heading.remove();
      }
    }
    return body;
  }
}
