package dev.dateline.documents;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An object as it was uploaded.
///
/// @param key the object's key, decoded
/// @param contentType the media type it was uploaded with; null when unknown
/// @param metadata the object's own metadata, names in lower case without `x-amz-meta-`
/// @param bytes its content, never changed by reading
/// @param uploaded when it was uploaded
@SuppressWarnings(
    "ArrayRecordComponent") // Compared by no one: it lives from the download to the reading.
public record UploadedFile(
    String key,
    @Nullable String contentType,
    Map<String, String> metadata,
    byte[] bytes,
    Instant uploaded) {
  public UploadedFile {
    metadata = Map.copyOf(metadata);
  }

  /// A file of which nothing is known but its key and content.
  public static UploadedFile of(String key, byte[] bytes, Instant uploaded) {
    return new UploadedFile(key, null, Map.of(), bytes, uploaded);
  }
}
