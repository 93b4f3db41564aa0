package dev.dateline.documents.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Tells the language of a text: by its script where one language alone is written in it, else by
/// the share of its words that are frequent in a language. Unsure is unknown.
public final class LanguageDetector {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int MOST_WORDS = 2000;
  private static final int FEWEST_HITS = 3;
  private static final double LEAST_SHARE = 0.12;

  /// How far the best must be ahead of the next.
  private static final double LEAD = 1.1;

  private LanguageDetector() {}

  /// The BCP 47 tag of the language of `text`, or empty when unsure.
  public static Optional<String> detect(String text) {
    List<String> words = words(text);
    return ScriptLanguage.of(words).or(() -> byWords(words));
  }

  /// The language of `text` as its words alone tell it, whatever its script.
  public static Optional<String> detectByWords(String text) {
    return byWords(words(text));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .limit(MOST_WORDS)
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Optional<String> byWords(List<String> words) {
    Map<String, Integer> hits = hits(words);
    List<Map.Entry<String, Integer>> ranking =
        hits.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList();
    int best = ranking.getFirst().getValue();
    int next = ranking.get(1).getValue();
    boolean sure = best >= FEWEST_HITS && best >= words.size() * LEAST_SHARE && best >= next * LEAD;
    return sure ? Optional.of(ranking.getFirst().getKey()) : Optional.empty();
  }

  private static Map<String, Integer> hits(List<String> words) {
    var hits = new HashMap<String, Integer>();
    Languages.WORDS.forEach(
        (tag, frequent) ->
            hits.put(tag, Math.toIntExact(words.stream().filter(frequent::contains).count())));
    return hits;
  }
}
