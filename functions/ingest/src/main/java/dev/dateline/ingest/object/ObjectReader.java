package dev.dateline.ingest.object;

import dev.dateline.articles.Upload;

/// The port through which objects are read. Trouble that may pass is thrown as whatever exception
/// the store has for it.
public interface ObjectReader {
  /// Reads just what `upload` describes: its version, or without versions the content that had its
  /// entity tag.
  Retrieval read(Upload upload);

  /// Reads what is under the key now.
  Retrieval readCurrent(String bucket, String key);
}
