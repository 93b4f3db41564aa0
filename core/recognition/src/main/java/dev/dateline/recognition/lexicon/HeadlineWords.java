package dev.dateline.recognition.lexicon;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Verbs and nouns of headlines that are not names. From `headlines.tsv`.
public final class HeadlineWords {
  private static final Set<String> WORDS =
      LexiconTable.rows("headlines.tsv").stream()
          .flatMap(row -> Arrays.stream(row.getFirst().split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private HeadlineWords() {}

  /// Whether `word`, in lower case, is one.
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
