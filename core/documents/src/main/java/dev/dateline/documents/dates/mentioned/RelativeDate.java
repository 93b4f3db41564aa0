package dev.dateline.documents.dates.mentioned;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/// Resolves a date that a text mentions against the day of publication. News is about what has
/// happened, so without a tense, it is the nearest such date that is not after that day.
///
/// @param published the day
record RelativeDate(LocalDate published) {
  /// News announces events up to three months ahead; dates farther away are given with the year.
  private static final int AHEAD = 92;

  /// A weekday: the last up to the day of publication, or the first from that day on.
  LocalDate weekday(DayOfWeek day, Tense tense) {
    return published.with(
        tense == Tense.FUTURE
            ? TemporalAdjusters.nextOrSame(day)
            : TemporalAdjusters.previousOrSame(day));
  }

  /// `last Friday`: the last one before the day of publication.
  LocalDate last(DayOfWeek day) {
    return published.with(TemporalAdjusters.previous(day));
  }

  /// `next Friday`: the first one after the day of publication.
  LocalDate next(DayOfWeek day) {
    return published.with(TemporalAdjusters.next(day));
  }

  /// A month, by its first day: the last up to the month of publication, or the first from that
  /// month on.
  LocalDate month(Month month, Tense tense) {
    boolean thisMonth = published.getMonth() == month;
    return tense == Tense.FUTURE && !thisMonth ? next(month) : month(month);
  }

  /// The last such month up to the month of publication.
  LocalDate month(Month month) {
    LocalDate first = LocalDate.of(published.getYear(), month, 1);
    return first.isAfter(published) ? first.minusYears(1) : first;
  }

  /// `last April`: before the month of publication.
  LocalDate last(Month month) {
    LocalDate first = month(month);
    return published.getMonth() == month ? first.minusYears(1) : first;
  }

  /// `next April`: after the month of publication.
  LocalDate next(Month month) {
    LocalDate first = LocalDate.of(published.getYear(), month, 1);
    return first.isAfter(published) ? first : first.plusYears(1);
  }

  /// A day without a year.
  LocalDate day(LocalDate inThisYear, Tense tense) {
    return switch (tense) {
      case PAST -> inThisYear.isAfter(published) ? inThisYear.minusYears(1) : inThisYear;
      case FUTURE -> inThisYear.isBefore(published) ? inThisYear.plusYears(1) : inThisYear;
      case UNKNOWN -> nearest(inThisYear);
    };
  }

  /// The last such day up to three months after publication.
  private LocalDate nearest(LocalDate inThisYear) {
    LocalDate latest = published.plusDays(AHEAD);
    LocalDate next = inThisYear.plusYears(1);
    if (!next.isAfter(latest)) {
      return next;
    }
    return inThisYear.isAfter(latest) ? inThisYear.minusYears(1) : inThisYear;
  }
}
