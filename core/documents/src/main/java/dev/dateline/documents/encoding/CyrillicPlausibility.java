package dev.dateline.documents.encoding;

import java.util.regex.Pattern;

/// Distinguishes Cyrillic text from other text that was decoded as if it were, even if it is too
/// short for its language to be detected.
///
/// The encodings of Cyrillic have the same bytes for other letters, so that the wrong one shows
/// capitals within words, or words without vowels.
public final class CyrillicPlausibility {
  private static final int FEWEST_LETTERS = 20;
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern OWN = Pattern.compile("[А-яЁёЄєІіЇїҐґЎў]");
  private static final Pattern VOWEL = Pattern.compile("(?iu)[аеёиоуыэюяєіїѣ]");
  private static final Pattern MIXED = Pattern.compile("\\p{Ll}\\p{Lu}|\\p{Lu}{2}\\p{Ll}");
  private static final double MOST = 0.6;
  private static final double FEWEST_VOWELS = 0.36;
  private static final double MOST_VOWELS = 0.52;
  private static final double FEW = 0.01;

  private CyrillicPlausibility() {}

  /// Whether `text` is mostly Russian, Ukrainian, Belarusian or Bulgarian letters, spelt as words
  /// are.
  public static boolean isPlausible(String text) {
    double letters = count(LETTER, text);
    double own = count(OWN, text);
    double vowels = count(VOWEL, text) / Math.max(1, own);
    return own >= FEWEST_LETTERS
        && own >= MOST * letters
        && vowels >= FEWEST_VOWELS
        && vowels <= MOST_VOWELS
        && count(MIXED, text) <= FEW * letters;
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }
}
