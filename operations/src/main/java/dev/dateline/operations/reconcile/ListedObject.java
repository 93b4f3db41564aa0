package dev.dateline.operations.reconcile;

import java.time.Instant;

/// An object in a listing of the bucket.
///
/// @param key the object's key, decoded
/// @param etag the entity tag without its quotes; empty if the listing has none
/// @param modified the time of the upload; [Instant#EPOCH] if the listing has none
public record ListedObject(String key, String etag, Instant modified) {
  /// An object from a listing that contains only keys.
  public static ListedObject of(String key) {
    return new ListedObject(key, "", Instant.EPOCH);
  }
}
