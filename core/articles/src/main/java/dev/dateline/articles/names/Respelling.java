package dev.dateline.articles.names;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Replacements that turn the spelling of one language into that of another, one after the other.
record Respelling(List<Step> steps) {
  private record Step(Pattern pattern, String replacement) {}

  /// @param pairs alternately a pattern and its replacement
  static Respelling of(String... pairs) {
    return new Respelling(
        IntStream.range(0, pairs.length / 2)
            .mapToObj(i -> new Step(Pattern.compile(pairs[2 * i]), pairs[2 * i + 1]))
            .toList());
  }

  /// The other spelling of `word`.
  String of(String word) {
    String changed = word;
    for (Step step : steps) {
      changed = step.pattern().matcher(changed).replaceAll(step.replacement());
    }
    return changed;
  }
}
