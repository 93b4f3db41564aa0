package dev.dateline.articles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version of an object in S3.
///
/// @param bucket the bucket's name
/// @param key the object's key, decoded
/// @param versionId the version, in a versioned bucket only
/// @param etag the entity tag without its quotes; empty when unknown
/// @param size bytes
/// @param time of the upload according to S3
public record Upload(
    String bucket, String key, @Nullable String versionId, String etag, long size, Instant time) {
  /// Whether it is only a folder marker.
  public boolean isFolderMarker() {
    return FolderMarker.is(key, size);
  }
}
