package dev.dateline.benchmarks.generator;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Draws ranks from 0 on, each in proportion to one over its number: as words, names and cities are
/// spread.
final class Zipf {
  private final double[] cumulative;

  private Zipf(double[] cumulative) {
    this.cumulative = cumulative;
  }

  /// Over `ranks` ranks.
  static Zipf over(int ranks) {
    var cumulative = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += 1.0 / (rank + 1);
      cumulative[rank] = sum;
    }
    return new Zipf(cumulative);
  }

  int draw(RandomGenerator random) {
    double at = random.nextDouble() * cumulative[cumulative.length - 1];
    int found = Arrays.binarySearch(cumulative, at);
    return Math.min(found < 0 ? -found - 1 : found, cumulative.length - 1);
  }
}
