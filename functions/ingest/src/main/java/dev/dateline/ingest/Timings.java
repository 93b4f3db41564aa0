package dev.dateline.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/// How long the stages of handling one object took.
final class Timings {
  private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

  private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);

  /// Does `work`, and adds the time it takes to that of `stage`, also when it throws.
  <T> T of(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      nanoseconds.merge(stage, System.nanoTime() - start, Long::sum);
    }
  }

  /// Adds what `others` have.
  void add(Timings others) {
    others.nanoseconds.forEach((stage, spent) -> nanoseconds.merge(stage, spent, Long::sum));
  }

  /// The milliseconds spent in `stage`; empty where it was not reached.
  OptionalDouble milliseconds(Stage stage) {
    Long spent = nanoseconds.get(stage);
    return spent == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(spent / NANOSECONDS_PER_MILLISECOND);
  }
}
