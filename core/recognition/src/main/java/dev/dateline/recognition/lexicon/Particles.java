package dev.dateline.recognition.lexicon;

import java.util.Set;

/// Lower-case words within names and before surnames: `de`, `al`, `von`. From `words.tsv`.
public final class Particles {
  private static final Set<String> WORDS = WordLists.of("particle");

  private Particles() {}

  /// Whether `word` is one.
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
