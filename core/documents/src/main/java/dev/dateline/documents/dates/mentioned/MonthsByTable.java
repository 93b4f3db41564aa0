package dev.dateline.documents.dates.mentioned;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds months: `April 2022`, `letzten April`, `im April`, `a principios de junio`.
///
/// @param text the text
record MonthsByTable(DatedText text) {
  /// The month at `place`.
  Optional<DateMention> at(int place) {
    Optional<Month> month = text.words().month(text.at(place));
    if (month.isEmpty() || isBehindDay(place)) {
      return Optional.empty();
    }
    DatedText.YearOf year = text.yearAfter(place);
    if (!year.isUnknown()) {
      LocalDate first = LocalDate.of(year.year(), month.get(), 1);
      return text.mention(place, year.last(), ChronoUnit.MONTHS, first);
    }
    OptionalInt step = step(place);
    if (step.isPresent()) {
      return mention(place, month(month.get(), step.getAsInt()));
    }
    return isAlone(place) && text.text().number(place + 1) < 0
        ? mention(place, text.relative().month(month.get(), text.tense(place, place)))
        : Optional.empty();
  }

  private Optional<DateMention> mention(int place, LocalDate first) {
    return text.mention(place, place, ChronoUnit.MONTHS, first);
  }

  /// If a day does not exist, its month is not a date either.
  private boolean isBehindDay(int place) {
    boolean isLinked = text.at(place - 1).equals(".") || text.has("between", place - 1);
    return text.text().number(place - 1) > 0 || (isLinked && text.text().number(place - 2) > 0);
  }

  /// `abril pasado`, `el pasado mes de abril`.
  private OptionalInt step(int place) {
    boolean isNamed = text.has("between", place - 1) && text.has("month", place - 2);
    OptionalInt step = text.step(place);
    return isNamed && step.isEmpty() ? text.words().step(text.at(place - 3)) : step;
  }

  /// `im Juni`, `a principios de junio`, the second of `Januar und Februar`, `mi-mars`.
  private boolean isAlone(int place) {
    return text.has("month-lead", place - 1)
        || (text.has("between", place - 1) && text.has("month-lead", place - 2))
        || (text.has("range", place - 1) && text.words().month(text.at(place - 2)).isPresent())
        || text.at(place).startsWith("mi-");
  }

  private LocalDate month(Month month, int step) {
    return switch (step) {
      case -1 -> text.relative().last(month);
      case 1 -> text.relative().next(month);
      default -> LocalDate.of(text.thisYear(), month, 1);
    };
  }
}
