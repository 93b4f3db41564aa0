package dev.dateline.documents.dates;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates in languages that number the months: `2023年7月14日`, `2023년 7월 14일`, `14 tháng 7,
/// 2023`. Years may belong to an era: `令和5年7月14日`, `民國112年7月14日`.
final class NumberedMonths {
  private static final String YEAR =
      "(?:(?<era>令和|平成|昭和|民國|民国|中華民國)\\s?(?<yearOfEra>\\d{1,3}|元)|(?<year>\\d{4}))";
  private static final String PLAIN_YEAR = "(?<year>\\d{4})";
  private static final String MONTH = "(?<month>\\d{1,2})";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(YEAR + "\\s?[年년]\\s?" + MONTH + "\\s?[月월]\\s?" + DAY + "\\s?[日일号號]"),
          Pattern.compile(
              DAY + "\\s+(?:tháng|thg)\\s+" + MONTH + "(?:,|\\s+năm)?\\s+" + PLAIN_YEAR),
          Pattern.compile(PLAIN_YEAR + "\\s+оны\\s+" + MONTH + "(?:-\\p{L}+)?\\s+сарын\\s+" + DAY));

  private NumberedMonths() {}

  /// The date in `text` at `start`.
  static DateReading at(String text, int start) {
    for (Pattern form : FORMS) {
      Matcher match = form.matcher(text).region(start, text.length());
      if (match.lookingAt()) {
        return CalendarDay.of(year(match), number(match, "month"), number(match, "day")).at(match);
      }
    }
    return new DateReading.NotADate();
  }

  private static String year(MatchResult match) {
    if (!match.namedGroups().containsKey("era") || match.group("era") == null) {
      return match.group("year");
    }
    int yearBefore =
        switch (match.group("era")) {
          case "令和" -> 2018;
          case "平成" -> 1988;
          case "昭和" -> 1925;
          default -> 1911;
        };
    String year = match.group("yearOfEra");
    return Integer.toString(yearBefore + (year.equals("元") ? 1 : Integer.parseInt(year)));
  }

  private static int number(Matcher match, String group) {
    return Integer.parseInt(match.group(group));
  }
}
