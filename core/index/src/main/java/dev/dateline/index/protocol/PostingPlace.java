package dev.dateline.index.protocol;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Term;

/// The place of a posting: the list of a term, and the position in it.
public record PostingPlace(Term term, Position position) {
  /// The place of `posting`.
  public static PostingPlace of(Posting posting) {
    return new PostingPlace(posting.term(), posting.position());
  }
}
