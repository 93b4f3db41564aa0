package dev.dateline.lookup;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.query.UploadFinder;
import dev.dateline.index.watch.WatchStore;
import java.util.function.DoubleConsumer;

/// The ports to the index that a request needs.
record Ports(
    PostingLists lists, NameDirectory directory, UploadFinder uploads, WatchStore watches) {
  /// Opens ports for one request.
  @FunctionalInterface
  interface Opener {
    /// Ports to the index.
    ///
    /// @param units receives the DynamoDB read request units that each read consumes, on the thread
    ///   that reads
    Ports open(DoubleConsumer units);
  }
}
