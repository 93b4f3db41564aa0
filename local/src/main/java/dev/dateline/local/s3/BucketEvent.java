package dev.dateline.local.s3;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change of one object.
///
/// @param name S3's name of the event without `s3:`, such as `ObjectCreated:Put`
/// @param version the new version; null if the object was removed
/// @param versionId null in an unversioned bucket
/// @param sequencer orders the events of this key
/// @param time for people; the sequencer decides the order
public record BucketEvent(
    String name,
    String bucket,
    String key,
    @Nullable StoredObject version,
    @Nullable String versionId,
    String sequencer,
    Instant time) {

  /// The content of an object.
  ///
  /// @param size in bytes
  /// @param etag without quotes
  public record StoredObject(long size, String etag) {}
}
