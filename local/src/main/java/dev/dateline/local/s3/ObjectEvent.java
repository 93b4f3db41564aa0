package dev.dateline.local.s3;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change of one object.
///
/// @param name S3's name of it without `s3:`, such as `ObjectCreated:Put`
/// @param version what was made; null where an object was removed
/// @param versionId in a versioned bucket only
/// @param sequencer when it happened, for the events of this key
/// @param time when it happened, for people
public record ObjectEvent(
    String name,
    String bucket,
    String key,
    @Nullable Version version,
    @Nullable String versionId,
    String sequencer,
    Instant time) {

  /// What was made.
  ///
  /// @param size bytes
  /// @param etag without quotes
  public record Version(long size, String etag) {}
}
