package dev.dateline.documents.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// How well the letters of a text are those of a language.
public final class LetterFit {
  private LetterFit() {}

  /// The share, from 0 to 1, of the letters and signs beyond ASCII in `text` with which `language`
  /// is written; 0 for a language whose letters are not known.
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

  /// Letters, and the signs as which letters of another encoding come out.
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
