package dev.dateline.index.protocol;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Time as a writer of the index sees it.
///
/// @param clock for expiry times
/// @param allowance how long a call that begins now may take, such as the remaining time of a
///   Lambda invocation; evaluated once for each call
/// @param pause waits before a retry
public record Timing(InstantSource clock, Supplier<Duration> allowance, Pause pause) {
  /// Waits.
  @FunctionalInterface
  public interface Pause {
    /// Waits for `time`.
    void take(Duration time) throws InterruptedException;
  }

  /// Real time, with `allowance` for each call.
  public static Timing within(Supplier<Duration> allowance) {
    return new Timing(Clock.systemUTC(), allowance, Thread::sleep);
  }
}
