package dev.dateline.documents.dates.mentioned;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Finds weekdays: `am Freitag`, `mardi dernier`, `el lunes de la semana pasada`.
///
/// @param text the text
/// @param days finds the day that may follow a weekday
record WeekdaysByTable(DatedText text, DaysByTable days) {
  /// The weekday at `place`.
  Optional<DateMention> at(int place) {
    return text.words()
        .weekday(text.at(place))
        .flatMap(weekday -> day(weekday, place))
        .flatMap(day -> text.mention(place, place, ChronoUnit.DAYS, day));
  }

  private Optional<LocalDate> day(DayOfWeek weekday, int place) {
    if (text.words().has("week-after", text.at(place + 1) + "_" + text.at(place + 2))) {
      return Optional.of(text.relative().next(weekday).plusWeeks(1));
    }
    OptionalInt week = week(place + 1);
    if (week.isPresent()) {
      LocalDate inWeek = text.relative().published().plusWeeks(week.getAsInt());
      return Optional.of(inWeek.with(weekday));
    }
    OptionalInt step = text.step(place);
    if (step.isPresent()) {
      return Optional.of(stepped(weekday, step.getAsInt()));
    }
    return isAlone(place) && !isDated(place)
        ? Optional.of(text.relative().weekday(weekday, text.tense(place, place)))
        : Optional.empty();
  }

  private LocalDate stepped(DayOfWeek weekday, int step) {
    return switch (step) {
      case -1 -> text.relative().last(weekday);
      case 1 -> text.relative().next(weekday);
      default -> text.relative().published().with(weekday);
    };
  }

  /// The week said from `place` on, as a number of weeks after that of publication: `nächster
  /// Woche`, `de la semaine dernière`.
  private OptionalInt week(int place) {
    int at = text.between(place);
    int noun = text.has("week-article", at) ? at + 1 : at;
    int unit = text.has("week", noun) ? noun : noun + 1;
    return text.has("week", unit) ? text.step(unit) : OptionalInt.empty();
  }

  /// Whether the weekday is one day, not one of many, as in `von Montag bis Freitag`.
  private boolean isAlone(int place) {
    boolean ends = text.has("range", place - 1) && isWeekday(place - 2);
    boolean begins = text.has("range", place + 1) && isWeekday(place + 2);
    boolean isLed = text.words().isEmpty("weekday-lead") || text.has("weekday-lead", place - 1);
    return isLed
        && !text.has("weekday-not-after", place - 1)
        && (!ends && !begins || isNight(place));
  }

  private boolean isWeekday(int place) {
    return text.words().weekday(text.at(place)).isPresent();
  }

  /// `In der Nacht von Freitag auf Samstag`, `dans la nuit de dimanche à lundi`.
  private boolean isNight(int place) {
    return Stream.of(2, 3, 4).anyMatch(back -> text.has("night", place - back));
  }

  /// Whether a day follows the weekday: `am Freitag, dem 4. Juni`.
  private boolean isDated(int place) {
    return Stream.of(1, 2, 3).anyMatch(distance -> days.at(place + distance).isPresent());
  }
}
