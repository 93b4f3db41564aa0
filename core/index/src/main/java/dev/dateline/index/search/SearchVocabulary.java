package dev.dateline.index.search;

import java.util.HashMap;
import java.util.Map;

/// Numbers the words of a search, so that those of texts are compared as numbers.
final class SearchVocabulary {
  /// Not in the vocabulary.
  static final int UNKNOWN = 0;

  private final WordComparison comparison;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> gaps = new HashMap<>();

  SearchVocabulary(WordComparison comparison) {
    this.comparison = comparison;
  }

  WordComparison comparison() {
    return comparison;
  }

  /// Adds a word of the search, and returns its number. To be called before any text is read.
  int add(String word) {
    return numbers.computeIfAbsent(comparison.form(word), form -> numbers.size() + 1);
  }

  /// Adds what separates two words of the search.
  int addGap(String gap) {
    return gaps.computeIfAbsent(gap, any -> gaps.size() + 1);
  }

  /// The number of a word of a text.
  int number(String word) {
    return numbers.getOrDefault(comparison.form(word), UNKNOWN);
  }

  /// The number of what separates two words of a text.
  int gap(String gap) {
    return gaps.getOrDefault(gap, UNKNOWN);
  }
}
