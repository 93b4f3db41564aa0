package dev.dateline.index.postings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which part of a posting list to read.
///
/// @param from the first day
/// @param to the last day, included
/// @param order the order to read in
/// @param start where to begin in that order, if not at the edge
/// @param until the first position in that order that is no longer part of it; null for the
///   edge
public record ScanRange(
    LocalDate from,
    LocalDate to,
    SortOrder order,
    @Nullable Start start,
    @Nullable Position until) {
  /// A position to begin at.
  ///
  /// @param inclusive whether a posting at the very position is part of the range
  public record Start(Position position, boolean inclusive) {}

  /// The whole of the days `from` to `to`.
  public static ScanRange of(LocalDate from, LocalDate to, SortOrder order) {
    return new ScanRange(from, to, order, null, null);
  }

  /// The same range from the first posting that comes after `position` in its order.
  public ScanRange after(Position position) {
    return new ScanRange(from, to, order, new Start(position, false), until);
  }

  /// The same range from `position` on, or from the first posting that comes after it.
  public ScanRange from(Position position) {
    return new ScanRange(from, to, order, new Start(position, true), until);
  }

  /// The same range up to the last posting before `position` in its order.
  public ScanRange until(Position position) {
    return new ScanRange(from, to, order, start, position);
  }

  /// Whether a posting at `position` is part of the range.
  public boolean holds(Position position) {
    if (position.day().isBefore(from) || position.day().isAfter(to)) {
      return false;
    }
    if (until != null && order.compare(position, until) >= 0) {
      return false;
    }
    if (start == null) {
      return true;
    }
    int way = order.compare(position, start.position());
    return way > 0 || (way == 0 && start.inclusive());
  }
}
