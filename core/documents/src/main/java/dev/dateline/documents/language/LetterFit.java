package dev.dateline.documents.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Measures how well the letters of a text fit a language.
public final class LetterFit {
  private static final int ASCII_END = 0x7f;

  /// The letters of the names in English texts.
  private static final Set<String> BORROWED =
      Stream.of("en", "de", "fr", "es", "it", "pt", "sv", "da")
          .flatMap(it -> Languages.LETTERS.getOrDefault(it, Set.of()).stream())
          .collect(Collectors.toUnmodifiableSet());

  private LetterFit() {}

  /// The share, from 0 to 1, of the non-ASCII letters and symbols in `text` that `language` uses; 0
  /// for a language without data.
  public static double fit(String text, String language) {
    Set<String> letters = Languages.LETTERS.getOrDefault(language, Set.of());
    int[] foreign = foreign(text).toArray();
    if (letters.isEmpty() || foreign.length == 0) {
      return 0;
    }
    long own = Arrays.stream(foreign).filter(c -> letters.contains(Character.toString(c))).count();
    return (double) own / foreign.length;
  }

  /// The number of frequent words in `text` of a language that has all its letters; the highest, if
  /// there are several languages; empty if there is none. English borrows letters with its names.
  public static OptionalInt wordsOfCoveringLanguage(String text) {
    Set<String> foreign = foreign(text).mapToObj(Character::toString).collect(Collectors.toSet());
    int[] hits = Languages.hits(EvidenceWords.in(text).all());
    return IntStream.range(0, hits.length)
        .filter(language -> letters(Languages.TAGS.get(language)).containsAll(foreign))
        .map(language -> hits[language])
        .max();
  }

  /// The letters of `text` that are not ASCII, in lower case.
  private static IntStream foreign(String text) {
    return text.toLowerCase(Locale.ROOT).codePoints().filter(c -> c > ASCII_END && isOfAWord(c));
  }

  private static Set<String> letters(String language) {
    return language.equals("en") ? BORROWED : Languages.LETTERS.getOrDefault(language, Set.of());
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
