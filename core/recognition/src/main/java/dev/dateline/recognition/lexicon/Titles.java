package dev.dateline.recognition.lexicon;

import java.util.Set;

/// Titles before people's names. From `words.tsv`.
public final class Titles {
  private static final Set<String> WORDS = WordLists.of("title");

  private Titles() {}

  /// Whether `word` is a title: `Mr.`, `President`, `Gen.`.
  public static boolean contains(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return WORDS.contains(bare.toLowerCase(java.util.Locale.ROOT));
  }
}
