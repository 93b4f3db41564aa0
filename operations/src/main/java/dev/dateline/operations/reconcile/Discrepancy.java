package dev.dateline.operations.reconcile;

import dev.dateline.articles.Coded;

/// In what the index differs from the bucket under one key.
public record Discrepancy(String key, Kind kind) {
  /// What differs.
  public enum Kind implements Coded {
    /// The bucket has an object of which the index knows nothing.
    MISSING("missing"),
    /// The index has another content of the object than the bucket.
    CHANGED("changed"),
    /// Whoever wrote the object's article did not come to the end, and nobody did it for him.
    UNFINISHED("unfinished"),
    /// The item is gone that says what the index has of the object, or of an article in it.
    LOST_HEAD("lost-head"),
    /// A posting of the object's article, rejection or archive is gone from some list.
    LOST_POSTING("lost-posting"),
    /// The index has an article, or a rejection, of an object that is not in the bucket.
    GONE("gone");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
