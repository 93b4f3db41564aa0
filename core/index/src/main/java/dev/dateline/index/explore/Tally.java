package dev.dateline.index.explore;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The articles that have a value, and how they spell it.
final class Tally {
  /// The tally of a value that no article has.
  static final Tally EMPTY = Tally.of(List.of());

  private final BitSet articles = new BitSet();
  private final Map<String, Integer> labels = new HashMap<>();

  /// Records that the article with this number spells it `label`.
  void add(int number, String label) {
    articles.set(number);
    labels.merge(label, 1, Integer::sum);
  }

  /// The sum of `tallies`.
  static Tally of(Collection<Tally> tallies) {
    var all = new Tally();
    for (var tally : tallies) {
      all.articles.or(tally.articles);
      tally.labels.forEach((label, times) -> all.labels.merge(label, times, Integer::sum));
    }
    return all;
  }

  /// The numbers of the articles.
  BitSet articles() {
    return (BitSet) articles.clone();
  }

  /// The number of articles.
  int count() {
    return articles.cardinality();
  }

  /// The most frequent spelling.
  String label() {
    return new TreeSet<>(labels.keySet())
        .stream().max(Comparator.comparing(labels::get)).orElseThrow();
  }
}
