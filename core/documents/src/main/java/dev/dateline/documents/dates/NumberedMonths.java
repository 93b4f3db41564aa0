package dev.dateline.documents.dates;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates of the languages that number their months: `2023年7月14日`, `2023년 7월 14일`, `14 tháng 7,
/// 2023`.
final class NumberedMonths {
  private static final String YEAR = "(?<year>\\d{4})";
  private static final String MONTH = "(?<month>\\d{1,2})";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(YEAR + "\\s?[年년]\\s?" + MONTH + "\\s?[月월]\\s?" + DAY + "\\s?[日일号號]"),
          Pattern.compile(DAY + "\\s+(?:tháng|thg)\\s+" + MONTH + "(?:,|\\s+năm)?\\s+" + YEAR),
          Pattern.compile(YEAR + "\\s+оны\\s+" + MONTH + "(?:-\\p{L}+)?\\s+сарын\\s+" + DAY));

  private NumberedMonths() {}

  /// The date that stands in `text` at `start`.
  static DateReading at(String text, int start) {
    for (Pattern form : FORMS) {
      Matcher match = form.matcher(text).region(start, text.length());
      if (match.lookingAt()) {
        return CalendarDay.of(match.group("year"), number(match, "month"), number(match, "day"))
            .at(match);
      }
    }
    return new DateReading.NotADate();
  }

  private static int number(Matcher match, String group) {
    return Integer.parseInt(match.group(group));
  }
}
