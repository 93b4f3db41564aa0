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

/// The line with which agencies open a text: `MOSCOW, July 14 (Reuters) —`.
///
/// @param written the line up to its dash
/// @param day the day it gives
/// @param year the year; most datelines have none
/// @param agency who sent it, where it says so
public record Dateline(
    String written, MonthDay day, @Nullable Integer year, @Nullable String agency) {
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

  /// The dateline with which `text` opens, if it does.
  public static Optional<Dateline> of(String text) {
    Matcher match = FORM.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
    if (!match.lookingAt()) {
      return Optional.empty();
    }
    Set<Month> months = MonthNames.of(either(match, "month", "month2"));
    return months.size() == 1 ? in(months.iterator().next(), match) : Optional.empty();
  }

  /// The day in `year`; empty for 29 February in a year without one.
  public Optional<LocalDate> in(int year) {
    return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
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
