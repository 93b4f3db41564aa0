package dev.dateline.index.explore;

import dev.dateline.articles.Coded;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.Optional;
import java.util.stream.Stream;

/// How long the buckets of a timeline are. Days are those that articles are dated, weeks begin on
/// Monday as in ISO 8601, and quarters in January, April, July and October.
public enum Interval implements Coded {
  DAY("day", ChronoUnit.DAYS, 1),
  WEEK("week", ChronoUnit.WEEKS, 3),
  MONTH("month", ChronoUnit.MONTHS, 9),
  QUARTER("quarter", IsoFields.QUARTER_YEARS, 27),
  YEAR("year", ChronoUnit.YEARS, 90);

  /// The most buckets of a timeline.
  public static final int MOST_BUCKETS = 1000;

  private static final int MOST_CHOSEN = 120;

  private final String code;
  private final TemporalUnit unit;
  private final int mostStep;

  Interval(String code, TemporalUnit unit, int mostStep) {
    this.code = code;
    this.unit = unit;
    this.mostStep = mostStep;
  }

  @Override
  public String code() {
    return code;
  }

  /// The shortest interval that divides `first` to `last` into at most 120 buckets, or else years.
  public static Interval fitting(LocalDate first, LocalDate last) {
    return shortest(first, last, MOST_CHOSEN).orElse(YEAR);
  }

  /// The shortest interval that divides `first` to `last` into at most [#MOST_BUCKETS].
  public static Optional<Interval> possible(LocalDate first, LocalDate last) {
    return shortest(first, last, MOST_BUCKETS);
  }

  private static Optional<Interval> shortest(LocalDate first, LocalDate last, int most) {
    return Stream.of(values()).filter(each -> each.buckets(first, last) <= most).findFirst();
  }

  /// The number of buckets from `first` to `last`.
  public long buckets(LocalDate first, LocalDate last) {
    return unit.between(start(first), start(last)) + 1;
  }

  /// The first day of the bucket that contains `day`.
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /// The first day of the bucket after the one that begins on `start`.
  public LocalDate next(LocalDate start) {
    return start.plus(1, unit);
  }

  /// The largest step of a sample that includes two days of each whole bucket.
  int mostStep() {
    return mostStep;
  }
}
