package dev.dateline.benchmarks.recognition;

import java.util.Set;

/// How well names were found: of whole names, at their very place and of their very type.
final class Score {
  private int right;
  private int found;
  private int wanted;

  void add(Set<FoundName> names, Set<FoundName> truth) {
    found += names.size();
    wanted += truth.size();
    right += (int) names.stream().filter(truth::contains).count();
  }

  /// The harmonic mean of how many of those found are right and how many of those wanted are found.
  double f1() {
    return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
  }
}
