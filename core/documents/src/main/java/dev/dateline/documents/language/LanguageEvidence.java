package dev.dateline.documents.language;

import java.util.List;
import java.util.Optional;

/// The evidence that the lower-case words of a passage are for each language.
///
/// @param words the number of lower-case words
/// @param longWords how many of them are distinct and longer than the `v` and `de` in tables
/// @param hits for each of [Languages#TAGS], how many of them are frequent in the language
/// @param distinct the same, with each word counted once
record LanguageEvidence(int words, int longWords, int[] hits, int[] distinct) {
  private static final int ASCII_END = 0x80;
  private static final int FEWEST_HITS = 4;
  private static final int FEWEST_WORDS = 3;
  private static final double LEAST_SHARE = 0.15;

  /// How many times as many hits a language needs as the expected one.
  private static final double LEAD = 1.5;

  /// The lowest share of frequent words; in English prose, every second or third word is one.
  private static final double LEAST_ENGLISH = 0.08;

  /// The share of letters beyond ASCII that English never has in running text.
  private static final double FOREIGN_LETTERS = 0.03;

  private static final int FEWEST_TO_EXCLUDE = 5;
  private static final int LONG = 3;

  /// The evidence in `small`, the lower-case words of a passage.
  static LanguageEvidence of(List<String> small) {
    int[] hits = Languages.hits(small);
    var different = small.stream().distinct().toList();
    int longWords = (int) different.stream().filter(word -> word.length() >= LONG).count();
    return new LanguageEvidence(small.size(), longWords, hits, Languages.hits(different));
  }

  /// The certain language of the passage, even if the text around it is in `expected`; empty if
  /// none is certain.
  Optional<String> certain(String expected) {
    int best = 0;
    for (int language = 1; language < hits.length; language++) {
      best = hits[language] > hits[best] ? language : best;
    }
    int other = Languages.TAGS.indexOf(expected);
    boolean certain =
        hits[best] >= FEWEST_HITS
            && distinct[best] >= FEWEST_WORDS
            && hits[best] >= words * LEAST_SHARE
            && (other < 0 || best == other || hits[best] >= hits[other] * LEAD);
    return certain ? Optional.of(Languages.TAGS.get(best)) : Optional.empty();
  }

  /// Whether the passage is certainly not in English: it has many letters that English does not
  /// have, and few English words.
  boolean excludesEnglish(String passage) {
    long letters = passage.chars().filter(Character::isLetter).count();
    long foreign = passage.chars().filter(c -> c >= ASCII_END && Character.isLetter(c)).count();
    return longWords >= FEWEST_TO_EXCLUDE
        && foreign >= letters * FOREIGN_LETTERS
        && hits[Languages.TAGS.indexOf("en")] < words * LEAST_ENGLISH;
  }
}
