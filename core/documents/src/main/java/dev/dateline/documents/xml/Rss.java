package dev.dateline.documents.xml;

import static dev.dateline.documents.xml.Elements.text;
import static dev.dateline.documents.xml.Elements.words;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.Identity;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.RejectedMember;
import dev.dateline.documents.format.SourceSuffix;
import dev.dateline.documents.markup.BlockText;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The elements of RSS 2.0 and 1.0.
///
/// @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
final class Rss {
  private Rss() {}

  static Parsed read(Document xml, String charset) {
    var channel =
        Fields.NONE
            .with(MetadataField.SOURCE, words(xml, "channel > title"))
            .with(MetadataField.LANGUAGE, text(xml, "channel > language", "channel > dc|language"));
    Map<String, String> authors = WordPressPost.authors(xml);
    var drafts = new ArrayList<Draft>();
    var rejected = new ArrayList<RejectedMember>();
    for (Element item : xml.select("item")) {
      int place = drafts.size() + rejected.size() + 1;
      String member = Identity.of(identity(item), "item-" + place);
      WordPressPost.rejection(item)
          .ifPresentOrElse(
              rejection -> rejected.add(new RejectedMember(member, rejection)),
              () ->
                  drafts.add(
                      new Draft(
                          member, fields(item, authors).orElse(channel), body(item), charset)));
    }
    return new Parsed.Drafts(drafts, rejected);
  }

  private static @Nullable String identity(Element item) {
    return text(item, "> guid", "> link");
  }

  private static Fields fields(Element item, Map<String, String> authors) {
    @Nullable String byline = words(item, "> dc|creator", "> author");
    String source = words(item, "> source");
    return Fields.NONE
        .with(MetadataField.DATE, text(item, "> pubDate", "> dc|date", "> dcterms|issued"))
        .with(MetadataField.DATE, text(item, "> atom|published", "> published", "> atom|updated"))
        .with(MetadataField.DATE, text(item, "> wp|post_date"))
        .with(MetadataField.HEADLINE, SourceSuffix.stripFrom(words(item, "> title"), source))
        .with(MetadataField.BYLINE, byline == null ? null : authors.getOrDefault(byline, byline))
        .with(MetadataField.SOURCE, source)
        .with(MetadataField.SECTION, words(item, "> category"))
        .with(MetadataField.URL, text(item, "> link"));
  }

  private static String body(Element item) {
    return Stream.of(
            "> content|encoded",
            "> description",
            "> media|description",
            "> media|group > media|description",
            "> title")
        .map(place -> paragraphs(item, item.selectFirst(place)))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String paragraphs(Element item, @Nullable Element content) {
    return content == null || item.selectFirst("> wp|post_type") == null
        ? Elements.paragraphs(content)
        : BlockText.ofHtml(WordPressPost.shown(content.wholeText()));
  }
}
