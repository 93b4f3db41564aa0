package dev.dateline.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/// The time spent in each stage of handling an object.
final class Timings {
  private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

  private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);

  /// Does `work` and adds its time to `stage`, even if it throws.
  <T> T of(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      nanoseconds.merge(stage, System.nanoTime() - start, Long::sum);
    }
  }

  /// Adds the times of `others`.
  void add(Timings others) {
    others.nanoseconds.forEach((stage, spent) -> nanoseconds.merge(stage, spent, Long::sum));
  }

  /// The milliseconds spent in `stage`; empty if it was not reached.
  OptionalDouble milliseconds(Stage stage) {
    Long spent = nanoseconds.get(stage);
    return spent == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(spent / NANOSECONDS_PER_MILLISECOND);
  }
}
