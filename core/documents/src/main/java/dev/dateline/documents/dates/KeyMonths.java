package dev.dateline.documents.dates;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds dates with the name of the month in an object's key: `storm 14 Jul 2023.txt`,
/// `2023/jul/14/storm.txt`.
final class KeyMonths {
  private static final String NOT_WITHIN = "(?<![\\p{L}\\p{M}\\d])";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String MONTH = "(?<month>\\p{L}[\\p{L}\\p{M}]{2,20})";
  private static final String YEAR = "(?<year>(?:1[6-9]|20)\\d\\d)(?!\\d)";
  private static final String MARK = "[-_./, ]{0,2}";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(NOT_WITHIN + DAY + MARK + MONTH + MARK + YEAR),
          Pattern.compile(NOT_WITHIN + MONTH + MARK + DAY + "[-_., ]{1,2}" + YEAR),
          Pattern.compile(NOT_WITHIN + YEAR + MARK + MONTH + MARK + DAY + "(?![\\d\\p{L}])"));

  private KeyMonths() {}

  /// The dates in `key`.
  static List<DateReading> in(String key) {
    var readings = new ArrayList<DateReading>();
    for (Pattern form : FORMS) {
      Matcher match = form.matcher(key);
      while (match.find()) {
        Set<Month> months = MonthNames.of(match.group("month"), "en");
        if (months.size() == 1) {
          int month = months.iterator().next().getValue();
          int day = Integer.parseInt(match.group("day"));
          readings.add(CalendarDay.of(match.group("year"), month, day).at(match));
        }
      }
    }
    return readings;
  }
}
