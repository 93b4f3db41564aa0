package dev.dateline.benchmarks.generator;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// A Zipf distribution of ranks from 0: the probability of a rank is proportional to `1 / (rank +
/// 1)`.
final class Zipf {
  private final double[] cumulative;

  private Zipf(double[] cumulative) {
    this.cumulative = cumulative;
  }

  /// The distribution over `ranks` ranks.
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
