package dev.dateline.lookup.representation;

import dev.dateline.index.query.Arrival;
import java.time.Instant;

/// A page of articles in the order of their arrival as an Atom feed: updated when they arrived,
/// published on their day.
final class ArrivalsAtom {
  private ArrivalsAtom() {}

  static byte[] bytes(ArrivalList list) {
    var updated = list.arrivals().stream().map(Arrival::time).max(Instant::compareTo);
    var feed = new AtomFeed(list.title(), updated.orElse(Instant.EPOCH).toString(), list.links());
    for (Arrival arrival : list.arrivals()) {
      feed.entry(arrival.article(), arrival.time().toString());
    }
    return feed.bytes();
  }
}
