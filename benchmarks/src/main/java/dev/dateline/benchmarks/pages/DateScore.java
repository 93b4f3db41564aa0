package dev.dateline.benchmarks.pages;

import java.time.LocalDate;
import java.util.Optional;

/// How many pages were dated rightly and wrongly.
///
/// @param right pages dated by their day
/// @param wrong pages dated by another day, or dated although they have no date
/// @param missed pages left undated that have a day
/// @param rightlyUndated pages that have no date and got none
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

  /// The scores of both.
  DateScore plus(DateScore other) {
    return new DateScore(
        right + other.right,
        wrong + other.wrong,
        missed + other.missed,
        rightlyUndated + other.rightlyUndated);
  }

  int pages() {
    return right + wrong + missed + rightlyUndated;
  }

  /// The share of the pages that are right; 0 if there are none.
  double accuracy() {
    return share(right + rightlyUndated, pages());
  }

  /// The share of the dates that are right; 0 if there are none.
  double precision() {
    return share(right, right + wrong);
  }

  /// The share of right dates among these and the pages left undated, as htmldate counts; 0 if
  /// there are none.
  double recall() {
    return share(right, right + missed);
  }

  /// The harmonic mean of precision and recall.
  double f1() {
    return share(2 * right, 2 * right + wrong + missed);
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }
}
