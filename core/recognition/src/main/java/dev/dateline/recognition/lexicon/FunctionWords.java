package dev.dateline.recognition.lexicon;

import java.util.Locale;
import java.util.Set;

/// Words that open sentences and begin no name. From `words.tsv`.
public final class FunctionWords {
  private static final Set<String> WORDS = WordLists.of("function");

  private FunctionWords() {}

  /// Whether `word` is one, in any case.
  public static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
