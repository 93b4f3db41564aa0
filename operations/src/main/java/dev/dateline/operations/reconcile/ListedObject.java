package dev.dateline.operations.reconcile;

import java.time.Instant;

/// An object as a listing of the bucket has it.
///
/// @param key the object's key, decoded
/// @param etag the entity tag without its quotes; empty where the listing has none
/// @param modified when it was put there; [Instant#EPOCH] where the listing does not say
public record ListedObject(String key, String etag, Instant modified) {
  /// An object of which the listing has nothing but the key.
  public static ListedObject of(String key) {
    return new ListedObject(key, "", Instant.EPOCH);
  }
}
