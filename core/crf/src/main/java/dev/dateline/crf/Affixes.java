package dev.dateline.crf;

import java.util.LinkedHashSet;
import java.util.Set;

/// Prefixes and suffixes of a word, of at least two characters. `<` and `>` mark the ends of the
/// word and count as characters: `#<Vi#`, `#in>#`.
final class Affixes {
  private Affixes() {}

  /// The prefixes and suffixes of at most `longest` characters.
  static Set<String> of(String word, int longest) {
    String whole = '<' + word + '>';
    int most = Math.min(longest, whole.length());
    Set<String> affixes = new LinkedHashSet<>();
    for (int length = 2; length <= most; length++) {
      affixes.add('#' + whole.substring(0, length) + '#');
      affixes.add('#' + whole.substring(whole.length() - length) + '#');
    }
    return affixes;
  }
}
