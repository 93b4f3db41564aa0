package dev.dateline.documents.dates;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates with the month in Roman numerals: `14.III.2023`, `14. VII. 2023`, `14 VII 2023`.
final class RomanMonths {
  private static final List<String> NUMERALS =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  /// Without a dot or a slash, only capitals are numerals.
  private static final Pattern FORM =
      Pattern.compile(
          "(?<day>\\d{1,2})(?:(?<mark>[./-]) ?(?<month>[IVXivx]{1,4})\\k<mark>? ?|"
              + " (?<capitals>[IVX]{1,4}) )(?<year>\\d{4})(?!\\d)");

  private RomanMonths() {}

  /// The date that stands in `text` at `start`.
  static DateReading at(String text, int start) {
    Matcher match = FORM.matcher(text).region(start, text.length());
    if (!match.lookingAt()) {
      return new DateReading.NotADate();
    }
    String numeral = match.group("month") == null ? match.group("capitals") : match.group("month");
    int month = NUMERALS.indexOf(numeral.toUpperCase(Locale.ROOT)) + 1;
    int day = Integer.parseInt(match.group("day"));
    return month == 0
        ? new DateReading.NotADate()
        : CalendarDay.of(match.group("year"), month, day).at(match);
  }
}
