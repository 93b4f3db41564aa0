package dev.dateline.index.postings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A range of a posting list to read, in one order.
///
/// @param from the first day
/// @param to the last day, included
/// @param start where to begin in that order; null for the first day's beginning
/// @param until the first position in that order that is outside the range; null to read to the end
public record ScanRange(
    LocalDate from,
    LocalDate to,
    SortOrder order,
    @Nullable Start start,
    @Nullable Position until) {
  /// A position to begin at.
  ///
  /// @param inclusive whether the range includes a posting at `position`
  public record Start(Position position, boolean inclusive) {}

  /// All of the days `from` to `to`.
  public static ScanRange of(LocalDate from, LocalDate to, SortOrder order) {
    return new ScanRange(from, to, order, null, null);
  }

  /// Only `position`.
  static ScanRange only(Position position) {
    var day = of(position.day(), position.day(), SortOrder.OLDEST_FIRST);
    return day.from(position).until(SortOrder.OLDEST_FIRST.next(position));
  }

  /// The part of this range after `position`.
  public ScanRange after(Position position) {
    return new ScanRange(from, to, order, new Start(position, false), until);
  }

  /// The part of this range from `position` on.
  public ScanRange from(Position position) {
    return new ScanRange(from, to, order, new Start(position, true), until);
  }

  /// The part of this range before `position`.
  public ScanRange until(Position position) {
    return new ScanRange(from, to, order, start, position);
  }

  /// Whether the range includes `position`.
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
