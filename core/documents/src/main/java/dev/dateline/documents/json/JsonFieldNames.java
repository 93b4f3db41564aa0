package dev.dateline.documents.json;

import dev.dateline.documents.format.MetadataField;
import java.util.List;
import java.util.Map;

/// What articles in JSON call their parts, the most telling name first: schema.org's names, those
/// of NewsAPI and GDELT, and the common ones.
final class JsonFieldNames {
  static final Map<MetadataField, List<String>> FIELDS =
      Map.of(
          MetadataField.DATE,
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
          MetadataField.HEADLINE,
          List.of("headline", "title", "name"),
          MetadataField.BYLINE,
          List.of("author", "authors", "byline", "creator"),
          MetadataField.SOURCE,
          List.of("publisher", "source", "domain", "site_name", "publication"),
          MetadataField.SECTION,
          List.of("articleSection", "section", "category", "topic"),
          MetadataField.URL,
          List.of("url", "link", "mainEntityOfPage", "canonical_url", "@id"),
          MetadataField.LANGUAGE,
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

  private JsonFieldNames() {}
}
