package dev.dateline.lookup;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.query.UploadFinder;
import java.util.function.DoubleConsumer;

/// What a request is answered from.
record Ports(PostingLists lists, NameDirectory directory, UploadFinder uploads) {
  /// Opens ports for one request.
  @FunctionalInterface
  interface Opener {
    /// Ports to the index.
    ///
    /// @param units told what is read through them, in DynamoDB's read request units, by whatever
    ///   thread reads
    Ports open(DoubleConsumer units);
  }
}
