package dev.dateline.documents.json;

import dev.dateline.documents.format.Field;
import java.util.List;
import java.util.Map;

/// What articles in JSON call their parts, the most telling name first: schema.org's names, those
/// of NewsAPI and GDELT, and the common ones.
final class ArticleNames {
  static final Map<Field, List<String>> FIELDS =
      Map.of(
          Field.DATE,
          List.of(
              "datePublished",
              "publishedAt",
              "seendate",
              "published_at",
              "published",
              "publish_date",
              "publication_date",
              "pubDate",
              "date_published",
              "date"),
          Field.HEADLINE,
          List.of("headline", "title", "name"),
          Field.BYLINE,
          List.of("author", "authors", "byline", "creator"),
          Field.SOURCE,
          List.of("publisher", "source", "domain", "site_name", "publication"),
          Field.SECTION,
          List.of("articleSection", "section", "category", "topic"),
          Field.URL,
          List.of("url", "link", "mainEntityOfPage", "canonical_url", "@id"),
          Field.LANGUAGE,
          List.of("inLanguage", "language", "lang"));

  /// The text; where there is none, the shorter ones after it, and last the title.
  static final List<String> TEXT =
      List.of(
          "articleBody",
          "text",
          "body",
          "content_text",
          "content_html",
          "content",
          "maintext",
          "fulltext",
          "description",
          "summary",
          "headline",
          "title");

  /// What names an article among others for good.
  static final List<String> IDENTITY =
      List.of("id", "guid", "uri", "identifier", "url", "link", "@id");

  /// What lists of articles are called.
  static final List<String> LISTS =
      List.of("articles", "@graph", "items", "results", "data", "docs", "documents", "entries");

  private ArticleNames() {}
}
