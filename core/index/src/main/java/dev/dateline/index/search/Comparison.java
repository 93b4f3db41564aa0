package dev.dateline.index.search;

import dev.dateline.index.directory.FoldedName;
import java.util.Locale;

/// How words are compared.
public enum Comparison {
  /// Regardless of case and accents, as names are.
  FOLDED,
  /// Letter by letter, with the same punctuation in between.
  EXACT;

  private static final int ASCII = 128;

  /// The form of `word` that equal words share.
  String form(String word) {
    return switch (this) {
      case FOLDED -> folded(word);
      case EXACT -> word;
    };
  }

  private static String folded(String word) {
    if (word.chars().allMatch(character -> character < ASCII)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String folded = FoldedName.of(word).value();
    return folded.isEmpty() ? word : folded;
  }
}
