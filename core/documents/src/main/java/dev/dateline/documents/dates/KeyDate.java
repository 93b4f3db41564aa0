package dev.dateline.documents.dates;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The date in an object's key: `2023/07/14/…`, `…-2023-07-14.txt`, `20230714_…`.
public final class KeyDate {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<!\\d)(?<!\\d[-_.])(?:(1[6-9]\\d\\d|20\\d\\d)([-_/.])(\\d{1,2})\\2(\\d{1,2})"
              + "|(1[6-9]\\d\\d|20\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]))(?!\\d)");

  private KeyDate() {}

  /// The date in `key`; ambiguous where it has several that differ.
  public static DateReading in(String key) {
    var readings = new HashSet<DateReading>();
    Matcher match = FORM.matcher(key);
    while (match.find()) {
      readings.add(sameEnd(day(match).at(match)));
    }
    return switch (readings.size()) {
      case 0 -> new DateReading.NotADate();
      case 1 -> Set.copyOf(readings).iterator().next();
      default -> new DateReading.Ambiguous(key);
    };
  }

  private static CalendarDay day(Matcher match) {
    return match.group(1) == null ? CalendarDay.of(match, 5, 6, 7) : CalendarDay.of(match, 1, 3, 4);
  }

  /// So that the same date in two places is one.
  private static DateReading sameEnd(DateReading reading) {
    return reading instanceof DateReading.Found(var day, var time, _)
        ? new DateReading.Found(day, time, 0)
        : reading;
  }
}
