package dev.dateline.articles.index;

import dev.dateline.articles.postings.Position;
import dev.dateline.articles.postings.Posting;
import dev.dateline.articles.postings.Term;

/// Where a posting stands: in which term's list, and where in it.
public record Place(Term term, Position position) {
  /// Where `posting` stands.
  public static Place of(Posting posting) {
    return new Place(posting.term(), posting.position());
  }
}
