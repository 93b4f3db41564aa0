package dev.dateline.documents.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;

/// A day as its parts are written.
record CalendarDay(int year, int month, int day) {
  /// The day that groups of a match write.
  static CalendarDay of(MatchResult match, int year, int month, int day) {
    return new CalendarDay(number(match, year), number(match, month), number(match, day));
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
