package dev.dateline.documents;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who wrote an article, as it is shown.
final class Byline {
  private static final Pattern BY = Pattern.compile("^by\\s+", Pattern.CASE_INSENSITIVE);

  private Byline() {}

  /// `written` without the word with which bylines open.
  static @Nullable String of(@Nullable String written) {
    return written == null ? null : BY.matcher(written).replaceFirst("");
  }
}
