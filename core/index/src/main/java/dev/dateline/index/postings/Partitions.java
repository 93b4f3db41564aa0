package dev.dateline.index.postings;

/// The port to the store's partitions, each of which holds a posting list or a shard of one.
public interface Partitions {
  /// Reads at most `limit` postings of `range` from `partition`, in one request to the store. If
  /// more may follow, [PostingBatch#resume()] begins after the last position that was read.
  ///
  /// Transient failures are thrown as [dev.dateline.articles.Unavailable].
  ///
  /// @param term the term of the postings
  PostingBatch read(String partition, Term term, ScanRange range, int limit);

  /// Reads like [#read(String, Term, ScanRange, int)], but for positions only: the postings may
  /// lack their payloads.
  default PostingBatch positions(String partition, Term term, ScanRange range, int limit) {
    return read(partition, term, range, limit);
  }
}
