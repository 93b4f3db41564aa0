package dev.dateline.documents.text;

import dev.dateline.documents.format.MetadataField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the lines of a header are called.
final class HeaderNames {
  private static final Map<String, MetadataField> FIELDS =
      byName(
          Map.of(
              MetadataField.DATE,
              List.of(
                  "date",
                  "dated",
                  "published",
                  "publish-date",
                  "published-at",
                  "published-on",
                  "publication-date",
                  "pubdate",
                  "pub-date"),
              MetadataField.HEADLINE,
              List.of("title", "headline", "subject"),
              MetadataField.BYLINE,
              List.of("author", "authors", "by", "byline", "from", "writer"),
              MetadataField.SOURCE,
              List.of("source", "publisher", "publication", "newspaper", "agency"),
              MetadataField.SECTION,
              List.of("section", "category", "categories", "rubric"),
              MetadataField.URL,
              List.of("url", "link", "permalink", "canonical"),
              MetadataField.LANGUAGE,
              List.of("language", "lang")));

  private HeaderNames() {}

  /// The field that a line called `name` gives, or null.
  static @Nullable MetadataField field(String name) {
    return FIELDS.get(name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-"));
  }

  private static Map<String, MetadataField> byName(Map<MetadataField, List<String>> names) {
    var fields = new HashMap<String, MetadataField>();
    names.forEach((field, each) -> each.forEach(name -> fields.put(name, field)));
    return Map.copyOf(fields);
  }
}
