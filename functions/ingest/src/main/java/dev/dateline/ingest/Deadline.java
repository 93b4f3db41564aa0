package dev.dateline.ingest;

import java.time.Duration;

/// How much time the invocation that runs has left. An execution environment runs one at a time.
final class Deadline {
  /// Kept for saying what has not been done.
  private static final Duration RESERVE = Duration.ofSeconds(2);

  private static final Duration BEFORE_THE_FIRST = Duration.ofSeconds(20);

  private volatile Duration all = BEFORE_THE_FIRST;
  private volatile long end = System.nanoTime() + BEFORE_THE_FIRST.toNanos();

  /// Says that Lambda ends this invocation after `remaining`.
  void isIn(Duration remaining) {
    all = remaining.minus(RESERVE);
    end = System.nanoTime() + all.toNanos();
  }

  /// What is left for work; zero when it is time to stop.
  Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  /// How long reading one upload may take: two thirds of what the invocation had at its beginning.
  /// The rest is for fetching it and for writing.
  Duration budget() {
    return all.multipliedBy(2).dividedBy(3);
  }
}
