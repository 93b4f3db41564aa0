package dev.dateline.crf;

import java.util.LinkedHashSet;
import java.util.Set;

/// The beginnings and ends of a word, from two characters on; `<` and `>` stand for the word's own
/// ends: `#<Vi#`, `#in>#`.
final class Affixes {
  private Affixes() {}

  /// Those of at most `longest` characters.
  static Set<String> of(String word, int longest) {
    String whole = '<' + word + '>';
    int most = Math.min(longest, whole.length());
    Set<String> grams = new LinkedHashSet<>();
    for (int length = 2; length <= most; length++) {
      grams.add('#' + whole.substring(0, length) + '#');
      grams.add('#' + whole.substring(whole.length() - length) + '#');
    }
    return grams;
  }
}
