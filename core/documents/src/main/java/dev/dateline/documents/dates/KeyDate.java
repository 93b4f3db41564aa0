package dev.dateline.documents.dates;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The date in an object's key: `2023/07/14/…`, `…-2023-07-14.txt`, `20230714_…`, `14.07.2023.txt`,
/// `year=2023/month=07/day=14/…`, `storm 14 Jul 2023.txt`.
///
/// @param order how `03-04-2023` is read; null if it is ambiguous
public record KeyDate(@Nullable DayMonthOrder order) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<!\\d)(?<!\\d[-_.])(?:(1[6-9]\\d\\d|20\\d\\d)([-_/.])(\\d{1,2})\\2(\\d{1,2})"
              + "|(1[6-9]\\d\\d|20\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]))(?!\\d)");

  /// How data lakes partition files.
  private static final Pattern PARTITIONS =
      Pattern.compile("(?:^|/)y(?:ear)?=(\\d{4})/m(?:onth)?=(\\d{1,2})/d(?:ay)?=(\\d{1,2})(?=/)");

  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<!\\d)(?<!\\d[-_.])(\\d{1,2})([-_. ])(\\d{1,2})\\2(1[6-9]\\d\\d|20\\d\\d)(?![\\d])");

  /// What stands before the day of the last change: `updated-2022-09-30.txt`.
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:last[-_."
              + " ]?)?(?:updated|modified|changed|revised|edited|lastmod|aktualisiert)(?:[-_."
              + " ](?:on|at|am))?[-_. =]{0,2}$");

  private static final int LONGEST_LABEL = 30;
  private static final int MONTHS = 12;

  /// The date in `key`; ambiguous if it has several that differ. The day of a change counts only if
  /// there is no other.
  public DateReading in(String key) {
    var readings = new HashSet<DateReading>();
    var changes = new HashSet<DateReading>();
    Matcher partitions = PARTITIONS.matcher(key);
    while (partitions.find()) {
      readings.add(sameEnd(CalendarDay.of(partitions, 1, 2, 3).at(partitions)));
    }
    Matcher match = FORM.matcher(key);
    while (match.find()) {
      (isOfAChange(key, match.start()) ? changes : readings).add(sameEnd(day(match).at(match)));
    }
    if (readings.isEmpty()) {
      addLesser(key, readings);
    }
    return only(readings.isEmpty() ? changes : readings, key);
  }

  private static boolean isOfAChange(String key, int start) {
    return CHANGED.matcher(key.substring(Math.max(0, start - LONGEST_LABEL), start)).find();
  }

  private static DateReading only(Set<DateReading> readings, String key) {
    return switch (readings.size()) {
      case 0 -> new DateReading.NotADate();
      case 1 -> Set.copyOf(readings).iterator().next();
      default -> new DateReading.Ambiguous(key);
    };
  }

  /// Adds the forms that count only if there is no other.
  private void addLesser(String key, Set<DateReading> readings) {
    Matcher yearLast = YEAR_LAST.matcher(key);
    while (yearLast.find()) {
      readings.add(sameEnd(yearLast(yearLast)));
    }
    KeyMonths.in(key).forEach(reading -> readings.add(sameEnd(reading)));
  }

  private DateReading yearLast(Matcher match) {
    var dayFirst = CalendarDay.of(match, 4, 3, 1);
    var monthFirst = CalendarDay.of(match, 4, 1, 3);
    if (dayFirst.equals(monthFirst) || monthFirst.month() > MONTHS) {
      return dayFirst.at(match);
    }
    if (dayFirst.month() > MONTHS) {
      return monthFirst.at(match);
    }
    return switch (order) {
      case null -> new DateReading.Ambiguous(match.group());
      case DAY_FIRST -> dayFirst.at(match);
      case MONTH_FIRST -> monthFirst.at(match);
    };
  }

  private static CalendarDay day(Matcher match) {
    return match.group(1) == null ? CalendarDay.of(match, 5, 6, 7) : CalendarDay.of(match, 1, 3, 4);
  }

  /// Makes the same date in two places equal.
  private static DateReading sameEnd(DateReading reading) {
    return reading instanceof DateReading.Found(var day, var time, _)
        ? new DateReading.Found(day, time, 0)
        : reading;
  }
}
