package dev.dateline.documents.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Measures how well the letters of a text fit a language.
public final class LetterFit {
  private LetterFit() {}

  /// The share, from 0 to 1, of the non-ASCII letters and symbols in `text` that `language` uses; 0
  /// for a language without data.
  public static double fit(String text, String language) {
    Set<String> letters = Languages.LETTERS.getOrDefault(language, Set.of());
    int[] foreign =
        text.toLowerCase(Locale.ROOT).codePoints().filter(c -> c > 0x7f && isOfAWord(c)).toArray();
    if (letters.isEmpty() || foreign.length == 0) {
      return 0;
    }
    long own = Arrays.stream(foreign).filter(c -> letters.contains(Character.toString(c))).count();
    return (double) own / foreign.length;
  }

  /// Letters, and the symbols that letters become if they are decoded with the wrong encoding.
  private static boolean isOfAWord(int c) {
    return switch (Character.getType(c)) {
      case Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.OTHER_NUMBER ->
          true;
      default -> Character.isLetter(c) || c == '§' || c == '¶';
    };
  }
}
