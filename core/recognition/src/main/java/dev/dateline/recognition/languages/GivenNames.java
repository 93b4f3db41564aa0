package dev.dateline.recognition.languages;

import dev.dateline.recognition.lexicon.LexiconTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Given names of Europe and the Americas, from the lists of the package Faker (MIT License). Those
/// that are mostly common words or places are left out.
final class GivenNames {
  private static final Set<String> NAMES =
      LexiconTable.rows("languages/given-names.txt").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  private GivenNames() {}

  /// Whether `word` is a given name, spelled with these capitals and accents.
  static boolean contains(String word) {
    return NAMES.contains(word);
  }
}
