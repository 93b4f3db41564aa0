package dev.dateline.documents.text;

import dev.dateline.documents.format.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the lines of a header are called.
final class HeaderNames {
  private static final Map<String, Field> FIELDS =
      byName(
          Map.of(
              Field.DATE,
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
              Field.HEADLINE,
              List.of("title", "headline", "subject"),
              Field.BYLINE,
              List.of("author", "authors", "by", "byline", "from", "writer"),
              Field.SOURCE,
              List.of("source", "publisher", "publication", "newspaper", "agency"),
              Field.SECTION,
              List.of("section", "category", "categories", "rubric"),
              Field.URL,
              List.of("url", "link", "permalink", "canonical"),
              Field.LANGUAGE,
              List.of("language", "lang")));

  private HeaderNames() {}

  /// The field that a line called `name` gives, or null.
  static @Nullable Field field(String name) {
    return FIELDS.get(name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-"));
  }

  private static Map<String, Field> byName(Map<Field, List<String>> names) {
    var fields = new HashMap<String, Field>();
    names.forEach((field, each) -> each.forEach(name -> fields.put(name, field)));
    return Map.copyOf(fields);
  }
}
