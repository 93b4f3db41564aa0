package dev.dateline.articles;

import java.util.regex.Pattern;

/// Counts the words of a text.
final class Words {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.,-][\\p{L}\\p{M}\\p{N}]+)*");

  private Words() {}

  static int count(String text) {
    return Math.toIntExact(WORD.matcher(text).results().count());
  }
}
