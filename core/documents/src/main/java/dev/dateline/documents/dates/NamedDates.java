package dev.dateline.documents.dates;

import java.lang.Character.UnicodeBlock;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates with the name of the month.
///
/// @param language decides what a name means that is several months in different languages; empty
///   if unknown
record NamedDates(String language) {
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|re|[ºª°.]|-?го|-a)?";

  /// Arabic and Irish names have two words, Thai ones a dot between letters.
  private static final String MONTH =
      "(?<month>\\p{L}[\\p{L}\\p{M}]{1,20}(?: (?:الثاني|الأول|الاول|[Ff]ómhair))?"
          + "|\\p{L}\\p{M}*\\.\\p{L}\\p{M}*)[.׳॰]?";

  private static final String OF =
      "(?:[\\s/-]|[,،]\\s)\\s*(?:(?:of|de|del|di|ta’|ค\\.ศ\\.|พ\\.ศ\\.)\\s+|d[’'])?";

  /// Two digits need an apostrophe before them, a time after them (`Thu, 03 Sep 15 00:01:01`), or
  /// the end of a parenthesis or a column (`(14 July 23)`).
  private static final String YEAR =
      "(?<year>(?<!\\d)\\d{4}(?!\\d)|['’]\\d{2}(?!\\d)"
          + "|(?<!\\d)\\d{2}(?=\\s\\d{1,2}:\\d{2}|\\s?+[)|]))";

  private static final String YEAR_AHEAD =
      "(?<year>\\d{4})(?:\\.|\\(?e?\\)?ko|(?:\\.? (?:m|gada|ж|թ)(?!\\p{L})\\.?))?";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(DAY + "(?:" + OF + ")?" + MONTH + OF + YEAR),
          Pattern.compile(MONTH + "[\\s-]\\s*" + DAY + "(?:\\s?,\\s?|\\s+|-)" + YEAR),
          Pattern.compile(
              YEAR_AHEAD + "[\\s-]\\s*" + MONTH + "[\\s-]\\s*(?<day>\\d{1,2})(?!\\d)\\.?"),
          Pattern.compile(YEAR_AHEAD + "\\s+" + DAY + "\\s+" + MONTH),
          // As Java, Unix and Twitter print it: Jul 14 09:30:56 CEST 2023, Jul 14 09:30:56 +0000
          // 2023.
          Pattern.compile(
              MONTH
                  + "\\s+"
                  + DAY
                  + "\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:(?:[A-Z]{2,5}|[+-]\\d{4})\\s+)?"
                  + YEAR));
  private static final int BUDDHIST_YEARS_AHEAD = 543;

  /// The date in `text` at `start`.
  DateReading at(String text, int start) {
    for (Pattern form : FORMS) {
      Matcher match = form.matcher(text).region(start, text.length());
      if (match.lookingAt()) {
        var reading = reading(match);
        if (!(reading instanceof DateReading.NotADate)) {
          return reading;
        }
      }
    }
    return new DateReading.NotADate();
  }

  private DateReading reading(MatchResult match) {
    Set<Month> months = MonthNames.of(match.group("month"), languageOf(match));
    return switch (months.size()) {
      case 0 -> new DateReading.NotADate();
      case 1 -> in(months.iterator().next(), match).at(match);
      default -> new DateReading.Ambiguous(match.group());
    };
  }

  /// `12 listopada 2019` is in November (Polish), `12. listopada 2019.` in October (Croatian).
  private String languageOf(MatchResult match) {
    if (!language.isEmpty()) {
      return language;
    }
    boolean dotted = match.group().startsWith(match.group("day") + ".");
    boolean croatian = match.group("month").equalsIgnoreCase("listopada");
    return dotted ? (croatian ? "hr" : "") : "pl";
  }

  private static CalendarDay in(Month month, MatchResult match) {
    String year = match.group("year").replaceFirst("^['’]", "");
    int day = Integer.parseInt(match.group("day"));
    var written = CalendarDay.of(year, month.getValue(), day);
    boolean thai = UnicodeBlock.of(match.group("month").charAt(0)) == UnicodeBlock.THAI;
    return thai && written.year() > 2400
        ? new CalendarDay(written.year() - BUDDHIST_YEARS_AHEAD, written.month(), day)
        : written;
  }
}
