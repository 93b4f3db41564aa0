package dev.dateline.documents.format;

import org.jspecify.annotations.Nullable;

/// Reads an article's headline.
public final class Headline {
  private Headline() {}

  /// `headline` without ` - ` and the `source` at its end, which feeds and services of several
  /// sources, such as Google News and NewsAPI, append.
  public static @Nullable String withoutSource(@Nullable String headline, @Nullable String source) {
    return headline != null && source != null && headline.endsWith(" - " + source)
        ? headline.substring(0, headline.length() - source.length() - " - ".length())
        : headline;
  }
}
