package dev.dateline.recognition.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The lists of words in `words.tsv`.
public final class WordLists {
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Map<String, Set<String>> LISTS =
      LexiconTable.rows("words.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.getFirst(),
                  Collectors.flatMapping(
                      row -> SPACE.splitAsStream(row.get(1)), Collectors.toUnmodifiableSet())));

  private WordLists() {}

  /// The words listed under `key`.
  ///
  /// @throws IllegalArgumentException if the table has no such key
  public static Set<String> of(String key) {
    Set<String> words = LISTS.get(key);
    if (words == null) {
      throw new IllegalArgumentException("words.tsv has no list " + key);
    }
    return words;
  }
}
