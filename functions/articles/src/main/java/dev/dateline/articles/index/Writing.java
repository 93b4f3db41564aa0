package dev.dateline.articles.index;

import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.articles.postings.Sharding;
import java.time.Duration;

/// What every attempt to write needs.
///
/// @param writers how many items of an article are written at once
record Writing(
    Registers registers, Sharding sharding, Parallel writers, Timing timing, KnownMonths months) {
  /// For how long a tombstone keeps late writers off. Every event that is older reads the head
  /// before it writes anything, so this has only to outlive a single run of a function.
  static final Duration TOMBSTONES_LAST = Duration.ofDays(14);

  /// For how long a removal is remembered: longer than an older event may come out of the failure
  /// queue, which keeps it for 14 days after up to 6 hours of attempts.
  static final Duration REMOVALS_LAST = Duration.ofDays(28);
}
