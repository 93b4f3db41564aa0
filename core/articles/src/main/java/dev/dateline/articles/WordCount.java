package dev.dateline.articles;

import java.util.regex.Pattern;

/// Counts the words of a text: runs of letters and digits, joined by single marks within.
final class WordCount {
  /// Possessive: a word is never given back, so that one as long as the text takes neither a deep
  /// stack nor more than one way through it.
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['’.,-][\\p{L}\\p{M}\\p{N}]++)*+");

  private WordCount() {}

  static int count(String text) {
    return Math.toIntExact(WORD.matcher(text).results().count());
  }
}
