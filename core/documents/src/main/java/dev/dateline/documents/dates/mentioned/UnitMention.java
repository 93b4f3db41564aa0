package dev.dateline.documents.dates.mentioned;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/// `last`, `next` or `this`, and a weekday, a month or a unit of the calendar.
final class UnitMention {
  private UnitMention() {}

  static Optional<DateMention> of(MatchResult match, RelativeDate relative) {
    String which = match.group("which").toLowerCase(Locale.ROOT);
    String unit = match.group("unit");
    if (unit.equals("year")) {
      LocalDate year = relative.published().withDayOfYear(1).plusYears(step(which));
      return Mentions.mention(match, ChronoUnit.YEARS, year);
    }
    if (unit.equals("month")) {
      LocalDate month = relative.published().withDayOfMonth(1).plusMonths(step(which));
      return Mentions.mention(match, ChronoUnit.MONTHS, month);
    }
    return unit.endsWith("day")
        ? Mentions.mention(match, ChronoUnit.DAYS, weekday(which, unit, relative))
        : Mentions.mention(match, ChronoUnit.MONTHS, month(which, unit, relative));
  }

  private static int step(String which) {
    return switch (which) {
      case "last" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }

  private static LocalDate weekday(String which, String unit, RelativeDate relative) {
    DayOfWeek day = Mentions.weekday(unit);
    return switch (which) {
      case "last" -> relative.last(day);
      case "next" -> relative.next(day);
      default -> relative.published().with(day);
    };
  }

  private static LocalDate month(String which, String unit, RelativeDate relative) {
    Month month = Mentions.named(unit);
    return switch (which) {
      case "last" -> relative.last(month);
      case "next" -> relative.next(month);
      default -> LocalDate.of(relative.published().getYear(), month, 1);
    };
  }
}
