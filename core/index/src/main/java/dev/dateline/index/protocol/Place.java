package dev.dateline.index.protocol;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Term;

/// The place of a posting: the list of a term, and the position in it.
public record Place(Term term, Position position) {
  /// The place of `posting`.
  public static Place of(Posting posting) {
    return new Place(posting.term(), posting.position());
  }
}
