package dev.dateline.index.protocol;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

/// How an index deals with time.
///
/// @param clock the time of day, for what expires
/// @param allowance how long a call may take that begins now, such as what is left to a function;
///   asked once for each call
/// @param pause waits before something is tried again
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
