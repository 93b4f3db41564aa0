package dev.dateline.recognition.lexicon;

import java.util.Locale;
import java.util.Set;

/// Words that open sentences and begin no name.
public final class FunctionWords {
  private static final Set<String> WORDS = WordLists.of("function");

  private FunctionWords() {}

  /// Whether `word`, in whatever case, is one.
  public static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
