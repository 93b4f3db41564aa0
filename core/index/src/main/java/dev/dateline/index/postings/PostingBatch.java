package dev.dateline.index.postings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Consecutive postings of one list.
///
/// @param postings in the requested order, without tombstones and expired items; may be fewer than
///   the limit, even none, although more follow
/// @param resume the rest of the range, which may be empty; null at its end
/// @param readUnits DynamoDB read request units consumed
/// @param perCharge how many postings like these the store's smallest charge covers; 0 if unknown
public record PostingBatch(
    List<Posting> postings, @Nullable ScanRange resume, double readUnits, int perCharge) {
  public PostingBatch {
    postings = List.copyOf(postings);
  }

  /// A batch of postings of unknown size.
  public PostingBatch(List<Posting> postings, @Nullable ScanRange resume, double readUnits) {
    this(postings, resume, readUnits, 0);
  }
}
