package dev.dateline.recognition.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Nouns and adjectives for the people of a country and what belongs to it: `Russian`, `Poles`,
/// `Dutch`. From `demonyms.tsv`, which gives its source.
public final class Demonyms {
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Map<String, String> COUNTRIES = read();

  private Demonyms() {}

  /// The country or region of a demonym, such as Russia for `Russians`; empty if `word` is not a
  /// demonym.
  public static Optional<String> country(String word) {
    return Optional.ofNullable(COUNTRIES.get(word));
  }

  /// Whether `word` is a demonym.
  public static boolean contains(String word) {
    return COUNTRIES.containsKey(word);
  }

  /// All demonyms.
  static Set<String> all() {
    return COUNTRIES.keySet();
  }

  private static Map<String, String> read() {
    var countries = new HashMap<String, String>();
    for (var row : LexiconTable.rows("demonyms.tsv")) {
      for (String demonym : COMMA.split(row.get(1), -1)) {
        countries.putIfAbsent(demonym, row.getFirst());
        countries.putIfAbsent(demonym + "s", row.getFirst());
      }
    }
    return Map.copyOf(countries);
  }
}
