package dev.dateline.local.lambda;

import java.time.Duration;
import java.util.List;

/// How long to wait before each further try of an event whose invocation failed.
///
/// @param delays one for each further try
public record RetryPolicy(List<Duration> delays) {
  /// Lambda's two more tries, after seconds instead of minutes.
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
