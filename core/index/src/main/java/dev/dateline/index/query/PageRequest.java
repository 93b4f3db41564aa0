package dev.dateline.index.query;

import org.jspecify.annotations.Nullable;

/// How much of an answer is wanted, and from where.
///
/// @param limit lines at most; at least 1
/// @param cursor where to go on; null for the beginning
/// @param readUnits stop, with a short page, soon after so many of DynamoDB's read request units
///   are consumed. Each request gets somewhere, however few they are.
public record PageRequest(int limit, @Nullable Cursor cursor, double readUnits) {
  public PageRequest {
    if (limit < 1) {
      throw new IllegalArgumentException("a page of " + limit);
    }
  }

  /// The first page.
  public static PageRequest first(int limit, double readUnits) {
    return new PageRequest(limit, null, readUnits);
  }
}
