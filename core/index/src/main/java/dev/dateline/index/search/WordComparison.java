package dev.dateline.index.search;

/// How words are compared.
public enum WordComparison {
  /// Regardless of case and accents, as names are.
  FOLDED,
  /// Letter by letter, with the same punctuation in between.
  EXACT;

  /// Shared by all searches: a watch's search lives for only a minute, and there are many watches.
  private static final FoldedWords FOLDED_WORDS = new FoldedWords(50_000);

  /// The form of `word` that equal words share.
  String form(String word) {
    return switch (this) {
      case FOLDED -> FOLDED_WORDS.fold(word);
      case EXACT -> word;
    };
  }
}
