package dev.dateline.ingest;

import java.time.Duration;

/// How much time the current invocation has left. An execution environment handles one at a time.
final class Deadline {
  /// Time to report what was not done.
  private static final Duration RESERVE = Duration.ofSeconds(2);

  private static final Duration BEFORE_THE_FIRST = Duration.ofSeconds(20);

  private volatile Duration all = BEFORE_THE_FIRST;
  private volatile long end = System.nanoTime() + BEFORE_THE_FIRST.toNanos();

  /// Starts an invocation that Lambda ends after `remaining`.
  void startInvocation(Duration remaining) {
    all = remaining.minus(RESERVE);
    end = System.nanoTime() + all.toNanos();
  }

  /// The time left for work; zero when it is time to stop.
  Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  /// How long reading one upload may take: two thirds of the invocation's time. The rest is for
  /// fetching the upload and writing to the index.
  Duration budget() {
    return all.multipliedBy(2).dividedBy(3);
  }
}
