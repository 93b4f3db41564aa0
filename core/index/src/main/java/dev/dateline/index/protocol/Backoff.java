package dev.dateline.index.protocol;

import dev.dateline.articles.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/// Retries with exponential backoff and full jitter until the call succeeds or the time allowance
/// is spent.
///
/// @see <a
///   href="https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/">
///   Timeouts, retries and backoff with jitter</a>
final class Backoff {
  private static final Duration FIRST_WAIT = Duration.ofMillis(25);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
  private static final int DOUBLINGS = 7;

  private final Timing timing;
  private final Instant end;

  private Backoff(Timing timing, Instant end) {
    this.timing = timing;
    this.end = end;
  }

  /// Starts now and ends when the allowance of `timing` is spent.
  static Backoff of(Timing timing) {
    return new Backoff(timing, timing.clock().instant().plus(timing.allowance().get()));
  }

  /// Calls until the store answers; throws the last [Unavailable] if the time is up.
  <T> T retry(Supplier<T> call) {
    for (int attempt = 0; ; attempt++) {
      try {
        return call.get();
      } catch (Unavailable e) {
        await(attempt, e);
      }
    }
  }

  /// Waits before the attempt after number `attempt`, or throws `reason` if no time is left.
  void await(int attempt, Unavailable reason) {
    Duration wait = wait(attempt);
    if (timing.clock().instant().plus(wait).isAfter(end)) {
      throw reason;
    }
    try {
      timing.pause().take(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw reason;
    }
  }

  private static Duration wait(int attempt) {
    long doubled = FIRST_WAIT.toMillis() << Math.min(attempt, DOUBLINGS);
    long most = Math.min(doubled, LONGEST_WAIT.toMillis());
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(1, most + 1));
  }
}
