package dev.dateline.benchmarks.recognition;

import java.util.Set;

/// Precision and recall of exact matches: the same span and the same type.
final class Score {
  private int correct;
  private int found;
  private int expected;

  void add(Set<FoundName> names, Set<FoundName> truth) {
    found += names.size();
    expected += truth.size();
    correct += (int) names.stream().filter(truth::contains).count();
  }

  /// The harmonic mean of precision and recall.
  double f1() {
    return found + expected == 0 ? 0 : 2.0 * correct / (found + expected);
  }
}
