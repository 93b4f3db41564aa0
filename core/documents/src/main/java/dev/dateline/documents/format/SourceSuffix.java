package dev.dateline.documents.format;

import org.jspecify.annotations.Nullable;

/// The name of the source at the end of a headline, as in `Rates rise - Example Times`.
public final class SourceSuffix {
  private SourceSuffix() {}

  /// `headline` without ` - ` and `source` at its end. Services that list several sources append
  /// them, such as Google News and NewsAPI.
  public static @Nullable String stripFrom(@Nullable String headline, @Nullable String source) {
    return headline != null && source != null && headline.endsWith(" - " + source)
        ? headline.substring(0, headline.length() - source.length() - " - ".length())
        : headline;
  }
}
