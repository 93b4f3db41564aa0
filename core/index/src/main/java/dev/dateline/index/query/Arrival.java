package dev.dateline.index.query;

import dev.dateline.articles.SimHash;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import java.time.Instant;
import java.util.List;

/// An article in a list by arrival.
///
/// @param position its position in that list
/// @param article the article, as in other answers
/// @param simHash of its text
public record Arrival(Position position, Hit article, SimHash simHash) {
  /// The article of the postings of a list by arrival that share one position.
  static Arrival of(List<Posting> postings) {
    var posting = postings.getFirst();
    var payload = (Payload.Arrived) posting.payload();
    var shown = payload.result();
    var hit =
        new Hit(
            payload.article(),
            shown.key(),
            shown.headline(),
            shown.source(),
            payload.matched(),
            shown.coverage(),
            payload.passages());
    return new Arrival(posting.position(), hit, shown.simHash());
  }

  /// When the article arrived, to the second.
  public Instant time() {
    return position.time();
  }

  /// The same arrival of an article that names others.
  Arrival of(Hit other) {
    return new Arrival(position, other, simHash);
  }
}
