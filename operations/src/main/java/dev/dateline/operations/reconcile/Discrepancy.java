package dev.dateline.operations.reconcile;

import dev.dateline.articles.Coded;

/// A difference between the index and the bucket under one key.
public record Discrepancy(String key, Kind kind) {
  /// The kind of difference.
  public enum Kind implements Coded {
    /// The bucket has an object that is not in the index.
    MISSING("missing"),
    /// The index has another version of the object than the bucket.
    CHANGED("changed"),
    /// A writer crashed half-way and no retry completed the article.
    UNFINISHED("unfinished"),
    /// The register head of the object, or of an article in it, is gone.
    LOST_HEAD("lost-head"),
    /// A posting of the object's article, rejection or archive is missing from a list.
    LOST_POSTING("lost-posting"),
    /// The index has an article or a rejection for an object that is not in the bucket.
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
