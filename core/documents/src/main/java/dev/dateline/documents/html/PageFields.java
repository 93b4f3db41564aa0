package dev.dateline.documents.html;

import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.json.JsonArticle;
import dev.dateline.documents.prose.Byline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The metadata of a page's article except for dates: from JSON-LD, meta elements, and marked parts
/// of its body.
///
/// @param document the page
/// @param facts what it declares for programs
/// @param article the article's fields in the JSON-LD
/// @param site the names of its site
record PageFields(Document document, PageFacts facts, Fields article, SiteNames site) {
  private static final List<String> AUTHORS =
      List.of(
          "author",
          "dccreator",
          "dctermscreator",
          "parselyauthor",
          "sailthruauthor",
          "byl",
          "cxenseparseauthor");
  private static final int LONGEST_BYLINE = 200;
  private static final Pattern ARCHIVED =
      Pattern.compile(
          "^(?:https?:)?(?://web\\.archive\\.org)?/web/\\d{4,14}(?:[a-z]{2}_)?/(https?://)");

  /// The fields of `page`, without dates.
  static Fields of(Document page, PageFacts facts) {
    Fields article = facts.article().map(JsonArticle::fields).orElse(Fields.NONE);
    return new PageFields(page, facts, article, SiteNames.of(facts)).fields();
  }

  private Fields fields() {
    MetaElements meta = facts.meta();
    return Fields.NONE
        .with(MetadataField.HEADLINE, headline().orElse(null))
        .with(MetadataField.BYLINE, byline().orElse(null))
        .with(MetadataField.SOURCE, source().orElse(null))
        .orElse(other())
        .with(MetadataField.SECTION, meta.first("articlesection"))
        .with(MetadataField.SECTION, text("[itemprop=articleSection]"))
        .with(MetadataField.URL, address())
        .with(MetadataField.LANGUAGE, document.select("html").attr("lang"))
        .with(MetadataField.LANGUAGE, meta.first("oglocale"));
  }

  /// The page's address, also if the Internet Archive wrote its own before it.
  private @Nullable String address() {
    return facts.identity().written().stream()
        .findFirst()
        .map(it -> ARCHIVED.matcher(it).replaceFirst("$1"))
        .orElse(null);
  }

  /// What JSON-LD says that nothing else on the page says better.
  private Fields other() {
    return article
        .without(MetadataField.DATE)
        .without(MetadataField.HEADLINE)
        .without(MetadataField.BYLINE)
        .without(MetadataField.SOURCE);
  }

  /// The first title that is more than the site's name, without that name.
  private Optional<String> headline() {
    List<String> headings = document.select("h1, h2").eachText();
    return Stream.of(
            Stream.ofNullable(article.get(MetadataField.HEADLINE)),
            facts.meta().all("ogtitle").stream(),
            facts.meta().all("twittertitle").stream(),
            HeadlineElement.in(document, facts.identity().titles()).stream().map(Element::text),
            document.select("h1").eachText().stream(),
            Stream.of(document.title()),
            document.select("p[class~=(?i)(^|\\s)title(\\s|$)]").eachText().stream())
        .flatMap(it -> it)
        .map(title -> Parser.unescapeEntities(title, false))
        .filter(title -> !title.isBlank() && !site.has(title))
        .findFirst()
        .map(title -> site.cut(title, headings));
  }

  /// The author: the first source that names more than the site, else the site's name.
  private Optional<String> byline() {
    // Each source is a search through the page, so later ones are read only if they are needed.
    var candidates = new ArrayList<String>();
    return bylines()
        .peek(candidates::add)
        .filter(it -> !site.has(it))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  private Stream<String> bylines() {
    return Stream.of(
            Stream.of(Optional.ofNullable(article.get(MetadataField.BYLINE))),
            AUTHORS.stream().map(name -> joined(facts.meta().all(name))),
            Stream.of(joined(facts.meta().all("articleauthor"))),
            ShownBylines.in(document).map(PageFields::joined))
        .flatMap(it -> it)
        .flatMap(Optional::stream);
  }

  private static Optional<String> joined(List<String> bylines) {
    String names =
        bylines.stream()
            .map(Byline::of)
            .filter(Objects::nonNull)
            .filter(it -> it.length() <= LONGEST_BYLINE)
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  private Optional<String> source() {
    return Stream.of(
            Stream.ofNullable(article.get(MetadataField.SOURCE)),
            facts.meta().all("ogsitename").stream(),
            facts.meta().all(List.of("dcpublisher", "publisher", "applicationname")),
            Stream.ofNullable(text("[itemprop=publisher] [itemprop=name]")))
        .flatMap(it -> it)
        .filter(it -> Byline.of(it) != null)
        .findFirst();
  }

  private @Nullable String text(String place) {
    @Nullable Element element = document.selectFirst(place);
    if (element == null) {
      return null;
    }
    return element.hasAttr("content") ? element.attr("content") : element.text();
  }
}
