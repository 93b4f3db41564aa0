package dev.dateline.articles;

import java.util.regex.Pattern;

/// Counts the words of a text: sequences of letters and digits, which may contain single marks.
final class WordCount {
  /// Possessive quantifiers prevent backtracking, so that a word as long as the text needs neither
  /// a deep stack nor more than one pass.
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['’.,-][\\p{L}\\p{M}\\p{N}]++)*+");

  private WordCount() {}

  static int count(String text) {
    return Math.toIntExact(WORD.matcher(text).results().count());
  }
}
