package dev.dateline.index.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some consecutive lines of an answer.
///
/// @param lines in the order that was asked for; may be fewer than asked for, even none, where
///   there is a `next`
/// @param next where the answer goes on; null at its end
/// @param readUnits what it consumed, in DynamoDB's read request units
public record Page<T>(List<T> lines, @Nullable Cursor next, double readUnits) {
  public Page {
    lines = List.copyOf(lines);
  }
}
