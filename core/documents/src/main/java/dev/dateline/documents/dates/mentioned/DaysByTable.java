package dev.dateline.documents.dates.mentioned;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Finds days of the month: `4. Juni 2022`, `4 de junio`, `1er juin`, `3.6.2024`.
///
/// @param text the text
record DaysByTable(DatedText text) {
  private static final int LAST_DAY = 31;
  private static final int MONTHS = 12;

  /// The day that begins at `place`.
  ///
  /// @throws java.time.DateTimeException if there is no such day, as in `31 June`
  Optional<DateMention> at(int place) {
    return day(place).or(() -> firstOfTwo(place)).or(() -> numeric(place));
  }

  private Optional<DateMention> day(int place) {
    int day = number(place);
    int at = text.between(afterOrdinal(place + 1));
    Optional<Month> month = day > 0 ? text.words().month(text.at(at)) : Optional.empty();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    DatedText.YearOf year = text.yearAfter(at);
    LocalDate date =
        year.isUnknown()
            ? inSomeYear(LocalDate.of(text.thisYear(), month.get(), day), place, at)
            : LocalDate.of(year.year(), month.get(), day);
    return text.mention(place, year.last(), ChronoUnit.DAYS, date);
  }

  /// The number of a day at `place`, which may be a word (`el primero de mayo`); 0 if there is
  /// none.
  private int number(int place) {
    int day = text.has("first-day", place) ? 1 : text.text().number(place);
    return day >= 1 && day <= LAST_DAY && text.text().year(place - 1) < 0 ? day : 0;
  }

  private LocalDate inSomeYear(LocalDate inThisYear, int first, int last) {
    return text.relative().day(inThisYear, text.tense(first, last));
  }

  private int afterOrdinal(int place) {
    String mark = text.at(place);
    return mark.equals(".") || mark.equals("º") || mark.equals("er") ? place + 1 : place;
  }

  /// The 24th of `24. und 25. Juni`, the third of `del 3 al 5 de junio`.
  private Optional<DateMention> firstOfTwo(int place) {
    int day = number(place);
    int at = afterOrdinal(place + 1);
    if (day == 0 || !text.has("range", at)) {
      return Optional.empty();
    }
    return day(text.has("day-lead", at + 1) ? at + 2 : at + 1)
        .map(DateMention::first)
        .filter(second -> day < second.getDayOfMonth())
        .flatMap(second -> text.mention(place, place, ChronoUnit.DAYS, second.withDayOfMonth(day)));
  }

  /// `3.6.2024`, `el 3/6/2024`; without a year only in the German form, `am 03.06.`
  private Optional<DateMention> numeric(int place) {
    int day = number(place);
    int month = text.text().number(place + 2);
    int year = text.text().year(place + 4);
    String mark = text.at(place + 1);
    boolean isWhole = (mark.equals(".") || mark.equals("/")) && text.at(place + 3).equals(mark);
    if (day == 0 || month < 1 || month > MONTHS || !isWhole) {
      return Optional.empty();
    }
    if (year > 0) {
      return text.mention(place, place + 4, ChronoUnit.DAYS, LocalDate.of(year, month, day));
    }
    boolean isLed = mark.equals(".") && text.has("day-lead", place - 1);
    return isLed && text.text().number(place + 4) < 0
        ? text.mention(
            place,
            place + 3,
            ChronoUnit.DAYS,
            inSomeYear(LocalDate.of(text.thisYear(), month, day), place, place + 3))
        : Optional.empty();
  }
}
