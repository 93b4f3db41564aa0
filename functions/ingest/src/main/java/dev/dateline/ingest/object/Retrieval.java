package dev.dateline.ingest.object;

import dev.dateline.articles.Upload;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What came of reading an object.
public sealed interface Retrieval {
  /// The object.
  ///
  /// @param upload the version that was read
  /// @param contentType the media type it was uploaded with; null when unknown
  /// @param metadata its own metadata, names in lower case without `x-amz-meta-`
  @SuppressWarnings("ArrayRecordComponent") // handed on to the reader of documents, never compared
  record Found(
      Upload upload, @Nullable String contentType, Map<String, String> metadata, byte[] bytes)
      implements Retrieval {}

  /// It is there, and larger than what is read.
  ///
  /// @param limit the most bytes that are read
  record TooLarge(Upload upload, long limit) implements Retrieval {}

  /// It is not there.
  record Missing() implements Retrieval {}

  /// The key has other content by now; an event of its own tells of that.
  record Replaced() implements Retrieval {}
}
