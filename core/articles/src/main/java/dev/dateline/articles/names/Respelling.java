package dev.dateline.articles.names;

import java.util.List;

/// Replacements that turn the spelling of one language into that of another, one after the other.
/// `^` is the beginning of a word, and `$` its end.
///
/// @param pairs alternately what is replaced, and its replacement
record Respelling(List<String> pairs) {
  static Respelling of(String... pairs) {
    return new Respelling(List.of(pairs));
  }

  /// The other spelling of `word`.
  String of(String word) {
    String changed = "^" + word + "$";
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      changed = changed.replace(pairs.get(i), pairs.get(i + 1));
    }
    return changed.substring(1, changed.length() - 1);
  }
}
