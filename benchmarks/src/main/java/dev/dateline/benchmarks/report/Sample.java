package dev.dateline.benchmarks.report;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/// Measurements of one and the same thing.
public final class Sample {
  private final double[] sorted;

  private Sample(double[] sorted) {
    this.sorted = sorted;
  }

  /// The measurements that `measure` takes of each of `all`.
  ///
  /// @throws IllegalArgumentException where there are none
  public static <T> Sample of(Collection<T> all, ToDoubleFunction<T> measure) {
    return of(all.stream().mapToDouble(measure).toArray());
  }

  /// These measurements.
  public static Sample of(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("nothing was measured");
    }
    var sorted = values.clone();
    java.util.Arrays.sort(sorted);
    return new Sample(sorted);
  }

  /// The one in the middle, or between the two there.
  public double median() {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /// The smallest that is not below the share `share` of all, such as 0.99.
  public double percentile(double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
  }

  /// The smallest.
  public double least() {
    return sorted[0];
  }
}
