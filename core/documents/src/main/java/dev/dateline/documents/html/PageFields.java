package dev.dateline.documents.html;

import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says of its article in its head and in marked places of its body: Open Graph, Dublin
/// Core and other meta elements, microdata, `time`.
final class PageFields {
  private static final Map<MetadataField, List<String>> PLACES =
      Map.of(
          MetadataField.DATE,
          List.of(
              "meta[property=article:published_time]",
              "meta[property=og:article:published_time]",
              "meta[itemprop=datePublished]",
              "meta[name~=(?i)^(parsely-pub-date|date|pubdate|publishdate|publish-date|dc\\.date"
                  + "|dc\\.date\\.issued|dcterms\\.date|dcterms\\.issued|sailthru\\.date"
                  + "|citation_publication_date|article\\.published)$]",
              "time[itemprop=datePublished]",
              "time[pubdate]",
              "[itemprop=datePublished]",
              "article header time",
              "article time",
              "main time"),
          MetadataField.HEADLINE,
          List.of(
              "meta[property=og:title]",
              "meta[name=twitter:title]",
              "[itemprop=headline]",
              "article h1",
              "h1",
              "title"),
          MetadataField.BYLINE,
          List.of(
              "meta[name~=(?i)^(author|dc\\.creator|parsely-author|byl)$]",
              "[itemprop=author] [itemprop=name]",
              "[itemprop=author]",
              "[rel=author]",
              ".byline",
              "meta[property=article:author]"),
          MetadataField.SOURCE,
          List.of(
              "meta[property=og:site_name]",
              "meta[name~=(?i)^(dc\\.publisher|publisher|application-name)$]",
              "[itemprop=publisher] [itemprop=name]"),
          MetadataField.SECTION,
          List.of("meta[property=article:section]", "[itemprop=articleSection]"),
          MetadataField.URL,
          List.of("link[rel=canonical]", "meta[property=og:url]"),
          MetadataField.LANGUAGE,
          List.of("html[lang]", "meta[property=og:locale]"));

  private PageFields() {}

  static Fields of(Document page) {
    var fields = Fields.NONE;
    for (var places : PLACES.entrySet()) {
      for (String place : places.getValue()) {
        fields = fields.with(places.getKey(), value(page.selectFirst(place)));
      }
    }
    return fields;
  }

  private static @Nullable String value(@Nullable Element element) {
    if (element == null) {
      return null;
    }
    return switch (element.normalName()) {
      case "meta" -> element.attr("content");
      case "link" -> element.attr("href");
      case "html" -> element.attr("lang");
      case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : element.text();
      default -> element.hasAttr("content") ? element.attr("content") : element.text();
    };
  }
}
