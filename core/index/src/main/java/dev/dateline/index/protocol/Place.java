package dev.dateline.index.protocol;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Term;

/// Where a posting stands: in which term's list, and where in it.
public record Place(Term term, Position position) {
  /// Where `posting` stands.
  public static Place of(Posting posting) {
    return new Place(posting.term(), posting.position());
  }
}
