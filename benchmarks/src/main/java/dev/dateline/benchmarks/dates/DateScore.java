package dev.dateline.benchmarks.dates;

import java.time.LocalDate;
import java.util.Optional;

/// How many pages were dated by the right day.
///
/// @param right by their day
/// @param wrong by another, or by any though they have none
/// @param missed not, though they have one
/// @param rightlyUndated not, as they have none
record DateScore(int right, int wrong, int missed, int rightlyUndated) {
  static final DateScore NONE = new DateScore(0, 0, 0, 0);

  /// This score and one page more.
  DateScore with(Optional<LocalDate> expected, Optional<LocalDate> found) {
    if (found.isEmpty()) {
      return expected.isEmpty()
          ? new DateScore(right, wrong, missed, rightlyUndated + 1)
          : new DateScore(right, wrong, missed + 1, rightlyUndated);
    }
    return found.equals(expected)
        ? new DateScore(right + 1, wrong, missed, rightlyUndated)
        : new DateScore(right, wrong + 1, missed, rightlyUndated);
  }

  int pages() {
    return right + wrong + missed + rightlyUndated;
  }

  /// The share of the pages that were treated rightly; 0 if there are none.
  double accuracy() {
    return share(right + rightlyUndated, pages());
  }

  /// The share of the dates that are right; 0 if there are none.
  double precision() {
    return share(right, right + wrong);
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }
}
