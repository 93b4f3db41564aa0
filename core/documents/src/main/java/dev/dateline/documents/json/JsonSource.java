package dev.dateline.documents.json;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Chooses the name of the source from several values.
final class JsonSource {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://(?:www\\.)?([^/\\s:?#]{1,253}).*");

  private JsonSource() {}

  /// The first name; if there are only addresses, the host of the first; null if there is nothing.
  static @Nullable String of(List<String> values) {
    return values.stream()
        .filter(value -> !value.isBlank() && !ADDRESS.matcher(value).matches())
        .findFirst()
        .or(
            () ->
                values.stream()
                    .map(ADDRESS::matcher)
                    .filter(Matcher::matches)
                    .map(it -> it.group(1))
                    .findFirst())
        .orElse(null);
  }
}
