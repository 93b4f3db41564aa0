package dev.dateline.benchmarks.report;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/// Repeated measurements of the same thing.
public final class Measurements {
  private final double[] sorted;

  private Measurements(double[] sorted) {
    this.sorted = sorted;
  }

  /// The measurements that `measure` returns for each of `all`.
  ///
  /// @throws IllegalArgumentException if there are none
  public static <T> Measurements of(Collection<T> all, ToDoubleFunction<T> measure) {
    return of(all.stream().mapToDouble(measure).toArray());
  }

  /// These measurements.
  public static Measurements of(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("nothing was measured");
    }
    var sorted = values.clone();
    java.util.Arrays.sort(sorted);
    return new Measurements(sorted);
  }

  /// The median; the mean of the middle two for an even number of measurements.
  public double median() {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /// The nearest-rank percentile.
  ///
  /// @param share from 0 to 1, such as 0.99
  public double percentile(double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
  }
}
