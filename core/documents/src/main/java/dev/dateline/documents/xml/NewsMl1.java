package dev.dateline.documents.xml;

import static dev.dateline.documents.xml.Elements.attribute;
import static dev.dateline.documents.xml.Elements.text;

import dev.dateline.articles.Rejection;
import dev.dateline.documents.agency.AgencyItems;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.RejectedMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The elements of NewsML 1.0 to 1.2. A news item contains one article, or several, such as the
/// same one in two languages.
///
/// @see <a
///   href="https://iptc.org/std/NewsML/1.2/specification/NewsML_1.2-spec-functionalspec_7.html">
///   NewsML 1.2</a>
final class NewsMl1 {
  private NewsMl1() {}

  static Parsed read(Document xml, String charset) {
    List<Element> items = xml.select("NewsItem");
    var drafts = new ArrayList<Draft>();
    var rejected = new ArrayList<RejectedMember>();
    for (Element item : items) {
      String name = items.size() == 1 ? null : name(item, drafts.size() + rejected.size() + 1);
      List<NewsStory> stories = NewsStory.in(item);
      Optional<Rejection> why = rejection(item, stories);
      if (why.isPresent()) {
        rejected.add(new RejectedMember(name == null ? "1" : name, why.get()));
      } else {
        stories.forEach(
            story -> drafts.add(story.draft(member(name, story, stories.size()), item, charset)));
      }
    }
    if (items.isEmpty()) {
      return new Parsed.Rejected(AgencyItems.reference("NewsML"));
    }
    return items.size() == 1 && !rejected.isEmpty()
        ? new Parsed.Rejected(rejected.getFirst().rejection())
        : new Parsed.Drafts(drafts, rejected);
  }

  private static Optional<Rejection> rejection(Element item, List<NewsStory> stories) {
    String status = attribute(item, "NewsManagement > Status", "FormalName");
    if (status != null && AgencyItems.isCanceled(status)) {
      return Optional.of(AgencyItems.canceled(status));
    }
    String kind = attribute(item, "ContentItem > MediaType", "FormalName");
    return stories.isEmpty()
        ? Optional.of(AgencyItems.withoutText(kind == null ? "" : kind))
        : Optional.empty();
  }

  /// The identifier of `item`: its public identifier, if that contains the agency's number.
  private static String name(Element item, int position) {
    String number = text(item, "NewsIdentifier > NewsItemId");
    String whole = text(item, "NewsIdentifier > PublicIdentifier");
    if (whole != null && (number == null || whole.contains(number))) {
      return whole;
    }
    return number == null ? "item-" + position : number;
  }

  private static @Nullable String member(@Nullable String item, NewsStory story, int stories) {
    if (stories == 1) {
      return item;
    }
    return item == null ? story.name() : item + "/" + story.name();
  }
}
