package dev.dateline.articles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One object in S3, in the version that was read.
///
/// @param bucket the bucket's name
/// @param key the object's key, decoded
/// @param versionId the version, in a versioned bucket only
/// @param etag the entity tag without its quotes; empty when unknown
/// @param size bytes
/// @param time when S3 says that it happened
public record Upload(
    String bucket, String key, @Nullable String versionId, String etag, long size, Instant time) {
  /// Whether it only shows a folder, and is no article.
  public boolean isFolderMarker() {
    return FolderMarker.is(key, size);
  }
}
