package dev.dateline.index.protocol;

import dev.dateline.articles.Unavailable;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.ArticleIndex.Outcome;
import java.time.Duration;
import java.time.Instant;

/// What every attempt to write needs.
///
/// @param writers writes the items of an article, or the articles of an archive, in parallel
/// @param arrivals the lists by arrival
record WriteContext(
    Registers registers,
    Sharding sharding,
    Parallel writers,
    Timing timing,
    MonthRegistrar months,
    ArrivalLists arrivals) {
  /// How long tombstones, and removals of an archive's articles, block late writers. An older event
  /// reads the head before it writes anything, so they only have to outlive one invocation.
  static final Duration TOMBSTONE_LIFETIME = Duration.ofDays(14);

  /// How long removals are remembered: longer than an older event can stay in the failure queue,
  /// which keeps it for 14 days after up to 6 hours of attempts.
  static final Duration REMOVAL_LIFETIME = Duration.ofDays(28);

  /// Applies `event` to the index.
  Outcome apply(Event event, Backoff backoff) {
    var attempted = event;
    for (int lost = 0; ; lost++) {
      var outcome = new WriteAttempt(this, attempted, backoff).outcome();
      if (outcome.isPresent()) {
        return outcome.get();
      }
      backoff.await(lost, new Unavailable("other writers of " + event.id() + " were faster", null));
      attempted = attempted.afterInterference();
    }
  }

  /// This context, but writing the items of an article one after the other.
  WriteContext inTurn() {
    return new WriteContext(registers, sharding, new Parallel(1), timing, months, arrivals);
  }

  /// The instant after `time` from now.
  Instant in(Duration time) {
    return timing.clock().instant().plus(time);
  }
}
