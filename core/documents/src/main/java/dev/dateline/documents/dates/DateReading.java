package dev.dateline.documents.dates;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What the opening of a text says as a date.
public sealed interface DateReading {
  /// A date.
  ///
  /// @param day the calendar day as it is written, whatever the zone
  /// @param time the full time, where time and zone are written
  /// @param end the first UTF-16 unit after the date
  record Found(LocalDate day, @Nullable OffsetDateTime time, int end) implements DateReading {}

  /// Written as a date, but no calendar has that day.
  ///
  /// @param written the date as it is written
  record Impossible(String written) implements DateReading {}

  /// A date that can be read in more than one way.
  ///
  /// @param written the date as it is written
  record Ambiguous(String written) implements DateReading {}

  /// Does not open with a date.
  record NotADate() implements DateReading {}
}
