package dev.dateline.index.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A range of days, open or closed at either end.
///
/// @param from the first day; null for no limit
/// @param to the last day, included; null for no limit
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  /// Any day.
  public static final DateRange ALL = new DateRange(null, null);

  private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  public DateRange {
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException(from + " is after " + to);
    }
  }

  /// The first day, or the earliest that can be stored.
  LocalDate first() {
    return from == null || from.isBefore(FIRST) ? FIRST : from;
  }

  /// The last day, or the latest that can be stored.
  LocalDate last() {
    return to == null || to.isAfter(LAST) ? LAST : to;
  }
}
