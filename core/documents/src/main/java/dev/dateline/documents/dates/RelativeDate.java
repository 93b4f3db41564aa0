package dev.dateline.documents.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/// Resolves what a text says of a date against the day on which the text was published. News tells
/// of what has happened: where nothing else is said, the nearest such date not after that day.
///
/// @param published the day
public record RelativeDate(LocalDate published) {
  /// News announces what is to come within a season; what is farther off has its year with it.
  private static final int AHEAD = 92;

  /// A weekday: of the days up to the publication, the last; of those from it on, the first.
  LocalDate weekday(DayOfWeek day, Tense tense) {
    return published.with(
        tense == Tense.FUTURE
            ? TemporalAdjusters.nextOrSame(day)
            : TemporalAdjusters.previousOrSame(day));
  }

  /// `last Friday`: the last before the day of publication.
  public LocalDate last(DayOfWeek day) {
    return published.with(TemporalAdjusters.previous(day));
  }

  /// `next Friday`: the first after it.
  public LocalDate next(DayOfWeek day) {
    return published.with(TemporalAdjusters.next(day));
  }

  /// A month, by its first day: of the months up to that of the publication, the last; of those
  /// from it on, the first.
  LocalDate month(Month month, Tense tense) {
    boolean thisMonth = published.getMonth() == month;
    return tense == Tense.FUTURE && !thisMonth ? next(month) : month(month);
  }

  /// Of the months up to that of the publication, the last.
  public LocalDate month(Month month) {
    LocalDate first = LocalDate.of(published.getYear(), month, 1);
    return first.isAfter(published) ? first.minusYears(1) : first;
  }

  /// `last April`: before the month of publication.
  public LocalDate last(Month month) {
    LocalDate first = month(month);
    return published.getMonth() == month ? first.minusYears(1) : first;
  }

  /// `next April`: after the month of publication.
  public LocalDate next(Month month) {
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

  /// Of the days up to three months after the publication, the last.
  private LocalDate nearest(LocalDate inThisYear) {
    LocalDate latest = published.plusDays(AHEAD);
    LocalDate next = inThisYear.plusYears(1);
    if (!next.isAfter(latest)) {
      return next;
    }
    return inThisYear.isAfter(latest) ? inThisYear.minusYears(1) : inThisYear;
  }
}
