package dev.dateline.documents;

import dev.dateline.documents.dates.Dateline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the year that a dateline leaves out.
final class DatelineYear {
  /// An agency's text is filed within a month of its day, or not by that day at all.
  private static final int NEAR = 31;

  private DatelineYear() {}

  /// The dateline's day in the year that brings it nearest to the day of other `evidence`; empty
  /// where there is none, or none near.
  static Optional<LocalDate> of(Dateline dateline, Optional<LocalDate> evidence) {
    return evidence.flatMap(
        day ->
            IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
                .mapToObj(dateline::in)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(it -> distance(it, day)))
                .filter(it -> distance(it, day) <= NEAR));
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
