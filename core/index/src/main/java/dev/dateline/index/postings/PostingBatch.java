package dev.dateline.index.postings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some consecutive postings of one list.
///
/// @param postings in the order that was asked for, tombstones and expired items left out; may be
///   fewer than asked for, even none, where there is `more`
/// @param resume the range that holds what follows; null at the end of the list. That there is
///   one does not prove that postings follow.
/// @param readUnits what reading it consumed, in DynamoDB's read request units
/// @param perCharge how many postings like these the smallest charge of the store covers; 0 where
///   that cannot be told
public record PostingBatch(
    List<Posting> postings, @Nullable ScanRange resume, double readUnits, int perCharge) {
  public PostingBatch {
    postings = List.copyOf(postings);
  }

  /// A batch that does not tell how large its postings are.
  public PostingBatch(List<Posting> postings, @Nullable ScanRange resume, double readUnits) {
    this(postings, resume, readUnits, 0);
  }
}
