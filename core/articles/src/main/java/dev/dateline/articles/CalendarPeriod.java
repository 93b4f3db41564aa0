package dev.dateline.articles;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day, a month or a year: a date of reduced precision.
///
/// @param precision its precision
/// @param first the first day: the day itself, or the first of the month or year
/// @see <a href="https://www.iso.org/iso-8601-date-and-time-format.html">ISO 8601, reduced
///   precision</a>
public record CalendarPeriod(Precision precision, LocalDate first) {
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  /// The precision of a date.
  public enum Precision implements Coded {
    DAY("day"),
    MONTH("month"),
    YEAR("year");

    private final String code;

    Precision(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    /// The precision with this [#storedCode()]; empty if this release does not know it.
    public static Optional<Precision> ofStoredCode(String storedCode) {
      return Coded.ofStoredCode(values(), storedCode);
    }
  }

  /// The whole of `month`.
  public static CalendarPeriod month(YearMonth month) {
    return new CalendarPeriod(Precision.MONTH, month.atDay(1));
  }

  /// Parses `2023-06-04`, `2023-06` or `2023`; empty if `text` is malformed.
  public static Optional<CalendarPeriod> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (text.length()) {
            case YEAR_LENGTH ->
                new CalendarPeriod(Precision.YEAR, LocalDate.parse(text + "-01-01"));
            case MONTH_LENGTH -> month(YearMonth.parse(text));
            default -> new CalendarPeriod(Precision.DAY, LocalDate.parse(text));
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The text form: `2023-06-04`, `2023-06` or `2023`.
  public String value() {
    String day = first.toString();
    return switch (precision) {
      case DAY -> day;
      case MONTH -> day.substring(0, day.length() - 3);
      case YEAR -> day.substring(0, day.length() - 6);
    };
  }

  /// The last day: the day itself, or the last of the month or year.
  public LocalDate last() {
    return switch (precision) {
      case DAY -> first;
      case MONTH -> yearMonth().atEndOfMonth();
      case YEAR -> first.with(TemporalAdjusters.lastDayOfYear());
    };
  }

  /// The month of a day or a month.
  public YearMonth yearMonth() {
    return YearMonth.from(first);
  }

  @Override
  public String toString() {
    return value();
  }
}
