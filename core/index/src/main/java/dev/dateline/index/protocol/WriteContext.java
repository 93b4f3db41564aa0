package dev.dateline.index.protocol;

import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.PostingLists.Unavailable;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.ArticleIndex.Outcome;
import java.time.Duration;
import java.time.Instant;

/// What every attempt to write needs.
///
/// @param writers how many items of an article, or articles of an archive, are written at once
record WriteContext(
    Registers registers, Sharding sharding, Parallel writers, Timing timing, KnownMonths months) {
  /// For how long a tombstone, or the removal of an archive's article, keeps late writers off.
  /// Every event that is older reads the head before it writes anything, so this has only to
  /// outlive a single run of a function.
  static final Duration TOMBSTONES_LAST = Duration.ofDays(14);

  /// For how long a removal is remembered: longer than an older event may come out of the failure
  /// queue, which keeps it for 14 days after up to 6 hours of attempts.
  static final Duration REMOVALS_LAST = Duration.ofDays(28);

  /// Brings the index to what `event` says.
  Outcome enter(Event event, Backoff backoff) {
    for (int lost = 0; ; lost++) {
      var outcome = new WriteAttempt(this, event, backoff).outcome();
      if (outcome.isPresent()) {
        return outcome.get();
      }
      backoff.await(lost, new Unavailable("other writers of " + event.id() + " were faster", null));
    }
  }

  /// The same, writing the items of an article one after the other.
  WriteContext inTurn() {
    return new WriteContext(registers, sharding, new Parallel(1), timing, months);
  }

  /// The time from now on.
  Instant in(Duration time) {
    return timing.clock().instant().plus(time);
  }
}
