package dev.dateline.documents.language;

import java.util.List;
import java.util.Optional;

/// Detects the language of a text: by its script if only one language uses it, or else by the share
/// of words that are frequent in a language, or else by letters that only one language has. If that
/// is not clear, the language is unknown.
public final class LanguageDetector {
  private static final int FEWEST_HITS = 3;
  private static final double LEAST_SHARE = 0.12;

  /// How many times as many hits the best language needs as the next.
  private static final double LEAD = 1.1;

  private LanguageDetector() {}

  /// The BCP 47 tag of the language of `text`, or empty when unsure.
  public static Optional<String> detect(String text) {
    return detect(EvidenceWords.in(text).all());
  }

  static Optional<String> detect(List<String> words) {
    return ScriptLanguage.of(words).or(() -> byWords(words)).or(() -> CyrillicLanguage.of(words));
  }

  /// The language of `text` judging by its words alone, whatever its script.
  public static Optional<String> detectByWords(String text) {
    return byWords(EvidenceWords.in(text).all());
  }

  private static Optional<String> byWords(List<String> words) {
    int[] hits = Languages.hits(words);
    int best = 0;
    int next = 0;
    for (int language = 1; language < hits.length; language++) {
      if (hits[language] > hits[best]) {
        next = hits[best];
        best = language;
      } else {
        next = Math.max(next, hits[language]);
      }
    }
    int most = hits[best];
    boolean sure = most >= FEWEST_HITS && most >= words.size() * LEAST_SHARE && most >= next * LEAD;
    return sure ? Optional.of(Languages.TAGS.get(best)) : Optional.empty();
  }
}
