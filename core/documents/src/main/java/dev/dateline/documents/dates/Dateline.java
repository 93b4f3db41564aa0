package dev.dateline.documents.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The line with which agencies open a text: `MOSCOW, July 14 (Reuters) —`, `MOSCOW (AP) —`.
///
/// @param written the dateline up to its dash
/// @param day the day it gives, if it gives one
/// @param year the year; most datelines have none
/// @param agency who sent it, if it says so
public record Dateline(
    String written, @Nullable MonthDay day, @Nullable Integer year, @Nullable String agency) {
  private static final int LONGEST = 160;
  private static final String PLACE = "\\p{Lu}[\\p{L}\\p{M} .'’/-]{1,40}";
  private static final String DATE =
      "(?:(?<month>\\p{L}[\\p{L}\\p{M}]{2,20})\\.? (?<day>\\d{1,2})"
          + "|(?<day2>\\d{1,2})\\.? (?<month2>\\p{L}[\\p{L}\\p{M}]{2,20})\\.?)";
  private static final String AGENCY =
      "(?:\\.? ?[(/](?<agency>\\p{L}[\\p{L}\\p{M} .&-]{1,40})[)/]\\.?)?";
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*"
              + ("(?:" + PLACE + "(?:, " + PLACE + ")?[,.] )")
              + DATE
              + "(?:,? (?<year>\\d{4}))?[.,]?"
              + AGENCY
              + "\\s*(?:[—–]|--?)\\s",
          Pattern.UNICODE_CASE);

  /// Without a date, the place must be in capitals and the agency must be named.
  private static final Pattern UNDATED =
      Pattern.compile(
          "\\s*\\p{Lu}[\\p{Lu}\\p{M} .'’/-]{1,40}(?:, "
              + PLACE
              + ")? \\((?<agency>\\p{L}[\\p{L}\\p{M} .&-]{1,40})\\)\\s*(?:[—–]|--?)\\s");

  /// The dateline with which `text` opens, if it does.
  public static Optional<Dateline> of(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    Matcher match = FORM.matcher(start);
    return WireDateline.of(start)
        .flatMap(Dateline::dated)
        .or(() -> EastAsianDateline.of(start))
        .or(() -> match.lookingAt() ? dated(match) : undated(UNDATED.matcher(start)));
  }

  private static Optional<Dateline> undated(Matcher match) {
    return match.lookingAt()
        ? Optional.of(new Dateline(match.group().strip(), null, null, match.group("agency")))
        : Optional.empty();
  }

  private static Optional<Dateline> dated(Matcher match) {
    Set<Month> months = MonthNames.of(either(match, "month", "month2"));
    return months.size() == 1 ? in(months.iterator().next(), match) : Optional.empty();
  }

  /// Whether it is complete: only then it is a dateline anywhere in a text.
  public boolean isFull() {
    return day != null && year != null && agency != null;
  }

  /// The day in `year`; empty if there is no day, or 29 February in a year without one.
  public Optional<LocalDate> in(int year) {
    return day != null && day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
  }

  private static Optional<Dateline> in(Month month, Matcher match) {
    try {
      var day = MonthDay.of(month, Integer.parseInt(either(match, "day", "day2")));
      String year = match.group("year");
      return Optional.of(
          new Dateline(
              match.group().strip(),
              day,
              year == null ? null : Integer.valueOf(year),
              match.group("agency")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String either(Matcher match, String one, String other) {
    String written = match.group(one);
    return written == null ? match.group(other) : written;
  }
}
