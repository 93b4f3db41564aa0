package dev.dateline.documents;

import dev.dateline.documents.dates.Dateline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the year that a dateline leaves out.
final class DatelineYear {
  /// Agencies send a text within a month of the day in its dateline.
  private static final int NEAR = 31;

  private DatelineYear() {}

  /// The dateline's day, in the year that puts it nearest to the day that other `evidence` gives;
  /// empty if there is no evidence within a month.
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
