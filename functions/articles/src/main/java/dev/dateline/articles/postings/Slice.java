package dev.dateline.articles.postings;

import java.util.List;

/// Some consecutive postings of one list.
///
/// @param postings in the order that was asked for, tombstones and expired items left out; may be
///   fewer than asked for, even none, where there is `more`
/// @param resume the stretch that holds what follows; null at the end of the list. That there is
///   one does not prove that postings follow.
/// @param readUnits what reading it consumed, in DynamoDB's read request units
public record Slice(
    List<Posting> postings, @org.jspecify.annotations.Nullable Stretch resume, double readUnits) {
  public Slice {
    postings = List.copyOf(postings);
  }
}
