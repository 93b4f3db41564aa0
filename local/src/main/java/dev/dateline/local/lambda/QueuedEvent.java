package dev.dateline.local.lambda;

import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/// An event that is waiting for its next attempt.
///
/// @param attempt the number of the next attempt, from 1
/// @param due a value of [System#nanoTime()]
@SuppressWarnings("ArrayRecordComponent") // identified by its name
record QueuedEvent(String name, byte[] event, int attempt, long due) implements Delayed {
  private static final Comparator<Delayed> BY_DELAY =
      Comparator.comparingLong(delayed -> delayed.getDelay(TimeUnit.NANOSECONDS));

  static QueuedEvent first(String name, byte[] event) {
    return new QueuedEvent(name, event, 1, System.nanoTime());
  }

  QueuedEvent retryAfter(Duration delay) {
    return new QueuedEvent(name, event, attempt + 1, System.nanoTime() + delay.toNanos());
  }

  /// The same attempt, later.
  QueuedEvent postponedBy(Duration delay) {
    return new QueuedEvent(name, event, attempt, System.nanoTime() + delay.toNanos());
  }

  @Override
  public long getDelay(TimeUnit unit) {
    return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  @Override
  public int compareTo(Delayed other) {
    return other instanceof QueuedEvent event
        ? Long.compare(due - event.due, 0)
        : BY_DELAY.compare(this, other);
  }
}
