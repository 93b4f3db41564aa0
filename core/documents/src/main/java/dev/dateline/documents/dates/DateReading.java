package dev.dateline.documents.dates;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// The result of reading a date at the beginning of a text.
public sealed interface DateReading {
  /// A date.
  ///
  /// @param day the calendar day as it is written, whatever the zone
  /// @param time the full time, if time and zone are written
  /// @param end the first UTF-16 unit after the date
  record Found(LocalDate day, @Nullable OffsetDateTime time, int end) implements DateReading {}

  /// Written as a date, but the day does not exist.
  ///
  /// @param written the date as it is written
  record Impossible(String written) implements DateReading {}

  /// A date that can be read in more than one way.
  ///
  /// @param written the date as it is written
  record Ambiguous(String written) implements DateReading {}

  /// There is no date at the beginning.
  record NotADate() implements DateReading {}
}
