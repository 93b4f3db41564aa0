package dev.dateline.index.explore;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/// Which articles have some value, and in what ways they write it.
final class Tally {
  private final BitSet articles = new BitSet();
  private final Map<String, Integer> labels = new HashMap<>();

  /// Notes that the article of that number writes it as `label`.
  void add(int number, String label) {
    articles.set(number);
    labels.merge(label, 1, Integer::sum);
  }

  /// All of `tallies` as one.
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

  /// How many articles have it.
  int count() {
    return articles.cardinality();
  }

  /// What most of them write.
  String label() {
    return new TreeSet<>(labels.keySet())
        .stream().max(Comparator.comparing(labels::get)).orElseThrow();
  }
}
