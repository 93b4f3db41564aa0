package dev.dateline.ingest.object;

import dev.dateline.articles.Upload;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The result of reading an object.
public sealed interface Retrieval {
  /// The object.
  ///
  /// @param upload the version that was read
  /// @param contentType the media type it was uploaded with; null when unknown
  /// @param metadata its own metadata, names in lower case without `x-amz-meta-`
  @SuppressWarnings("ArrayRecordComponent") // passed on to the document reader, never compared
  record Found(
      Upload upload, @Nullable String contentType, Map<String, String> metadata, byte[] bytes)
      implements Retrieval {}

  /// The object is larger than the limit, and was not read.
  ///
  /// @param limit in bytes
  record TooLarge(Upload upload, long limit) implements Retrieval {}

  /// There is no such object.
  record Missing() implements Retrieval {}

  /// The key has other content by now, which has an event of its own.
  record Replaced() implements Retrieval {}
}
