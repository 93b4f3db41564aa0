package dev.dateline.articles.reconcile;

import java.util.Locale;

/// In what the index differs from the bucket under one key.
public record Difference(String key, Kind kind) {
  /// What differs.
  public enum Kind {
    /// The bucket has an object of which the index knows nothing.
    MISSING,
    /// The index has another content of the object than the bucket.
    CHANGED,
    /// Whoever wrote the object's article did not come to the end, and nobody did it for him.
    UNFINISHED,
    /// The index has an article, or a rejection, of an object that is not in the bucket.
    GONE;

    /// As people read it, such as `missing`.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
