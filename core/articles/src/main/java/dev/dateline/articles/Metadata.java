package dev.dateline.articles;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields that are known of an article.
public record Metadata(Map<ArticleField, String> values) {
  /// No field is known.
  public static final Metadata NONE = new Metadata(Map.of());

  public Metadata {
    values = Map.copyOf(values);
  }

  /// The value of `field`; null if it is unknown.
  public @Nullable String get(ArticleField field) {
    return values.get(field);
  }

  /// This metadata with `value` for `field`, unless `value` is null.
  public Metadata with(ArticleField field, @Nullable String value) {
    if (value == null) {
      return this;
    }
    var more = new EnumMap<ArticleField, String>(ArticleField.class);
    more.putAll(values);
    more.put(field, value);
    return new Metadata(more);
  }
}
