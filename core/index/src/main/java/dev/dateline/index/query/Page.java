package dev.dateline.index.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of an answer.
///
/// @param lines in the order of the query; may be fewer than the limit, even none, although there
///   is a next page
/// @param next the cursor of the next page; null at the end
/// @param readUnits DynamoDB read request units consumed
/// @param searched the texts that were read for it
public record Page<T>(List<T> lines, @Nullable Cursor next, double readUnits, Searched searched) {
  public Page {
    lines = List.copyOf(lines);
  }
}
