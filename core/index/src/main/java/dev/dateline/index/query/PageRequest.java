package dev.dateline.index.query;

import org.jspecify.annotations.Nullable;

/// A request for a page of an answer.
///
/// @param limit the most lines, at least 1
/// @param cursor where to continue; null for the beginning
/// @param readUnits end the page early soon after this many DynamoDB read request units. Each
///   request makes progress, however few they are.
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
