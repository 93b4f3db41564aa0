package dev.dateline.index.postings;

/// The port to the store's partitions, one of which keeps a posting list or a shard of one.
public interface Partitions {
  /// The next postings of `partition`, `limit` at most, in one request to the store. The postings
  /// are said to be of `term`. Where more may follow, [PostingBatch#resume()] begins after a
  /// position up to which all postings of the partition were read.
  ///
  /// Trouble that may pass is thrown as [PostingLists.Unavailable].
  PostingBatch read(String partition, Term term, ScanRange range, int limit);
}
