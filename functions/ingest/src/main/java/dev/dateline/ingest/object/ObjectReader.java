package dev.dateline.ingest.object;

import dev.dateline.articles.Upload;

/// The port for reading objects. Throws the store's own exceptions for transient failures.
public interface ObjectReader {
  /// Reads exactly what `upload` describes: its version or, without versions, the content with its
  /// entity tag.
  Retrieval read(Upload upload);

  /// Reads the current object under a key.
  Retrieval readCurrent(String bucket, String key);
}
