package dev.dateline.documents.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;

/// A day as its parts are written.
record CalendarDay(int year, int month, int day) {
  private static final int CENTURY = 100;

  /// Two digits from here on are of the last century, as RFC 2822 has it.
  private static final int PIVOT = 50;

  /// The day that groups of a match write.
  static CalendarDay of(MatchResult match, int year, int month, int day) {
    return of(match.group(year), number(match, month), number(match, day));
  }

  /// The day of a year that may be written in two digits.
  static CalendarDay of(String year, int month, int day) {
    int number = Integer.parseInt(year);
    if (year.length() > 2 || number >= CENTURY) {
      return new CalendarDay(number, month, day);
    }
    return new CalendarDay(number + (number < PIVOT ? 2000 : 1900), month, day);
  }

  /// What the parts say, found at `match`.
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
