package dev.dateline.local.lambda;

import java.time.Duration;
import java.util.List;

/// The delays between the attempts to handle an event.
///
/// @param delays one for each retry
public record RetryPolicy(List<Duration> delays) {
  /// Two retries as in Lambda, but after seconds instead of minutes.
  public static final RetryPolicy SHORTENED =
      new RetryPolicy(List.of(Duration.ofSeconds(1), Duration.ofSeconds(4)));

  public RetryPolicy {
    delays = List.copyOf(delays);
  }

  boolean allowsRetryAfter(int attempt) {
    return attempt <= delays.size();
  }

  Duration delayAfter(int attempt) {
    return delays.get(attempt - 1);
  }
}
