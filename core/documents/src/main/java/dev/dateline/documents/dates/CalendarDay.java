package dev.dateline.documents.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;

/// Year, month and day as they are written.
record CalendarDay(int year, int month, int day) {
  private static final int CENTURY = 100;

  /// Two-digit years from this one on are in the last century, as in RFC 2822.
  private static final int PIVOT = 50;

  /// The day that the groups of a match give.
  static CalendarDay of(MatchResult match, int year, int month, int day) {
    return of(match.group(year), number(match, month), number(match, day));
  }

  /// The day in a year that may be written with two digits.
  static CalendarDay of(String year, int month, int day) {
    int number = Integer.parseInt(year);
    if (year.length() > 2 || number >= CENTURY) {
      return new CalendarDay(number, month, day);
    }
    return new CalendarDay(number + (number < PIVOT ? 2000 : 1900), month, day);
  }

  /// The date that the parts form, found at `match`.
  DateReading at(MatchResult match) {
    try {
      return new DateReading.Found(LocalDate.of(year, month, day), null, match.end());
    } catch (DateTimeException e) {
      return new DateReading.Impossible(match.group().strip());
    }
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
