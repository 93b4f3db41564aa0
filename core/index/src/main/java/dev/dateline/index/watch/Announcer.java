package dev.dateline.index.watch;

import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.watch.Announcements.WatchMatch;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/// Announces what watches found, if it is news.
record Announcer(Announcements announcements, Freshness freshness, InstantSource clock) {
  /// Articles that arrived earlier were announced then, and are only being repaired.
  private static final Duration RECENT = Duration.ofDays(1);

  void announce(List<Posting> entered) {
    var found = entered.stream().flatMap(this::found).toList();
    if (!found.isEmpty()) {
      announcements.announce(found);
    }
  }

  private Stream<WatchMatch> found(Posting posting) {
    return posting.payload() instanceof Payload.Arrived payload && isNews(posting, payload)
        ? posting
            .term()
            .watch()
            .map(name -> new WatchMatch(name, posting.position(), payload))
            .stream()
        : Stream.empty();
  }

  private boolean isNews(Posting posting, Payload.Arrived payload) {
    return posting.position().time().isAfter(clock.instant().minus(RECENT))
        && !freshness.isBackfill(posting.position(), payload.article().day());
  }
}
