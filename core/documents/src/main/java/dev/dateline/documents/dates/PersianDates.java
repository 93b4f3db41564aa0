package dev.dateline.documents.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates of the Iranian calendar: `23 تیر 1402`, and `1402/04/23` in Persian text.
///
/// @param language of the text; empty if unknown
record PersianDates(String language) {
  private static final List<String> MONTHS =
      List.of(
          "فروردین",
          "اردیبهشت",
          "خرداد",
          "تیر",
          "مرداد",
          "شهریور",
          "مهر",
          "آبان",
          "آذر",
          "دی",
          "بهمن",
          "اسفند");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<day>\\d{1,2})\\s(?:ام\\s)?(?<month>\\p{L}{2,9})\\s?(?:ماه\\s?)?[،,]?\\s?"
              + "(?<year>1[34]\\d\\d)(?!\\d)");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<year>1[34]\\d\\d)([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?![\\d])");

  private static final int FIRST_LONG_MONTHS = 6;
  private static final int CYCLE = 33;
  private static final int LEAP_YEARS_OF_CYCLE = 8;

  /// The number of years from the start of a cycle to the calendar's first year.
  private static final int AHEAD = 1595;

  /// The first day of the year 1399.
  private static final LocalDate NEW_YEAR = LocalDate.of(2020, 3, 20);

  private static final int NEW_YEAR_DAYS = days(1399, 1, 1);

  /// The date in `text` at `start`.
  DateReading at(String text, int start) {
    Matcher named = NAMED.matcher(text).region(start, text.length());
    if (named.lookingAt()) {
      String month = named.group("month").replace('ي', 'ی').replace('ك', 'ک');
      int number = MONTHS.indexOf(month.equals("امرداد") ? "مرداد" : month) + 1;
      return number == 0 ? new DateReading.NotADate() : reading(named, number);
    }
    Matcher numeric = NUMERIC.matcher(text).region(start, text.length());
    return language.equals("fa") && numeric.lookingAt()
        ? reading(numeric, Integer.parseInt(numeric.group("month")))
        : new DateReading.NotADate();
  }

  private static DateReading reading(MatchResult match, int month) {
    try {
      LocalDate date =
          of(Integer.parseInt(match.group("year")), month, Integer.parseInt(match.group("day")));
      return new DateReading.Found(date, null, match.end());
    } catch (DateTimeException e) {
      return new DateReading.Impossible(match.group().strip());
    }
  }

  /// The day in the Gregorian calendar; correct for the years 1178 to 1633.
  ///
  /// @throws DateTimeException if the day does not exist
  static LocalDate of(int year, int month, int day) {
    int longest = month <= FIRST_LONG_MONTHS ? 31 : 30;
    if (month < 1 || month > MONTHS.size() || day < 1 || day > longest) {
      throw new DateTimeException("no day " + day + " in month " + month);
    }
    return NEW_YEAR.plusDays(days(year, month, day) - (long) NEW_YEAR_DAYS);
  }

  private static int days(int year, int month, int day) {
    int counted = year + AHEAD;
    int leapYears = counted / CYCLE * LEAP_YEARS_OF_CYCLE + (counted % CYCLE + 3) / 4;
    int months = Math.min(month - 1, FIRST_LONG_MONTHS) * 31;
    return 365 * counted
        + leapYears
        + months
        + Math.max(0, month - 1 - FIRST_LONG_MONTHS) * 30
        + day;
  }
}
