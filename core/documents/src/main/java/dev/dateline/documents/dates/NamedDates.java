package dev.dateline.documents.dates;

import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates with the month's name.
final class NamedDates {
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|re|[ºª°.]|-?го)?";
  private static final String MONTH = "(?<month>\\p{L}[\\p{L}\\p{M}]{2,20})\\.?";
  private static final String OF = "(?:[\\s/-]|,\\s)\\s*(?:(?:of|de|del|di)\\s+)?";
  private static final String YEAR = "(?<year>\\d{4})(?!\\d)";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(DAY + "(?:" + OF + ")?" + MONTH + OF + YEAR),
          Pattern.compile(MONTH + "\\s+" + DAY + ",?\\s+" + YEAR),
          Pattern.compile("(?<year>\\d{4})\\.?\\s+" + MONTH + "\\s+(?<day>\\d{1,2})(?!\\d)\\.?"));

  private NamedDates() {}

  /// The date that stands in `text` at `start`.
  static DateReading at(String text, int start) {
    for (Pattern form : FORMS) {
      Matcher match = form.matcher(text).region(start, text.length());
      if (match.lookingAt()) {
        return reading(match);
      }
    }
    return new DateReading.NotADate();
  }

  private static DateReading reading(MatchResult match) {
    Set<Month> months = MonthNames.of(match.group("month"));
    return switch (months.size()) {
      case 0 -> new DateReading.NotADate();
      case 1 -> in(months.iterator().next(), match).at(match);
      default -> new DateReading.Ambiguous(match.group());
    };
  }

  private static CalendarDay in(Month month, MatchResult match) {
    return new CalendarDay(
        Integer.parseInt(match.group("year")),
        month.getValue(),
        Integer.parseInt(match.group("day")));
  }
}
