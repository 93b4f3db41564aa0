package dev.dateline.index.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.Normalization;
import dev.dateline.articles.SimHash;
import dev.dateline.index.search.TextSearch;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Conditions on the texts of articles.
///
/// @param mentioned the day, month or year that they mention; null for any
/// @param like the text that they must be near duplicates of; null for any
/// @param search what they must contain
/// @param language the tag of their language, such as `de`, which includes `de-AT`; null for any
/// @param distinct whether near duplicates of recent articles in the answer are omitted
public record TextFilter(
    @Nullable CalendarPeriod mentioned,
    @Nullable Likeness like,
    TextSearch search,
    boolean distinct,
    @Nullable String language) {
  /// No condition.
  public static final TextFilter NONE = new TextFilter(null, null, TextSearch.NONE, false, null);

  /// A text that others are compared to.
  ///
  /// @param except the article of that text
  public record Likeness(SimHash text, ArticleId except) {}

  /// The same filter for articles that mention a day, month or year; null for any.
  public TextFilter withMentioned(@Nullable CalendarPeriod period) {
    return new TextFilter(period, like, search, distinct, language);
  }

  /// The same filter for near duplicates of a text; null for any text.
  public TextFilter withLike(@Nullable Likeness likeness) {
    return new TextFilter(mentioned, likeness, search, distinct, language);
  }

  /// The same filter, with or without near duplicates in the answer.
  public TextFilter withDistinct(boolean isDistinct) {
    return new TextFilter(mentioned, like, search, isDistinct, language);
  }

  /// The same filter with another search.
  public TextFilter withSearch(TextSearch otherSearch) {
    return new TextFilter(mentioned, like, otherSearch, distinct, language);
  }

  /// The same filter for texts in a language; null for any.
  public TextFilter withLanguage(@Nullable String tag) {
    return new TextFilter(mentioned, like, search, distinct, tag);
  }

  /// Its lines in [ArticleQuery#canonical()]; none without conditions, so that older cursors stay
  /// valid.
  String canonical() {
    var lines = new StringJoiner("\n", "\n", "").setEmptyValue("");
    if (mentioned != null) {
      lines.add("mentions " + mentioned.value());
    }
    if (like != null) {
      lines.add("like " + like.text().bits() + " " + like.except());
    }
    if (!search.isNone()) {
      lines.add(search.canonical());
    }
    if (distinct) {
      lines.add("distinct");
    }
    if (language != null) {
      lines.add("language " + ArticleQuery.quote(Normalization.of(language)));
    }
    return lines.toString();
  }
}
