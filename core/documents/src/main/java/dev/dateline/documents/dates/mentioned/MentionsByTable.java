package dev.dateline.documents.dates.mentioned;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds the dates that a text in a language other than English talks about: `am Freitag`, `el
/// pasado lunes`, `le 4 juin`. What differs between languages is in `mentions.properties`.
final class MentionsByTable {
  private static final int MOST = 1000;

  private final DatedText text;
  private final DaysByTable days;
  private final MonthsByTable months;
  private final WeekdaysByTable weekdays;

  private MentionsByTable(DatedText text) {
    this.text = text;
    this.days = new DaysByTable(text);
    this.months = new MonthsByTable(text);
    this.weekdays = new WeekdaysByTable(text, days);
  }

  /// The dates in `text`, which was published on that day, in text order.
  static List<DateMention> in(String text, MentionWords words, LocalDate published) {
    return new MentionsByTable(DatedText.of(text, words, published)).all();
  }

  private List<DateMention> all() {
    var found = new ArrayList<DateMention>();
    int after = 0;
    for (int place = 0; place < text.text().size() && found.size() < MOST; place++) {
      var mention = text.text().start(place) < after ? Optional.<DateMention>empty() : at(place);
      if (mention.isPresent()) {
        found.add(mention.get());
        after = mention.get().end();
      }
    }
    return found;
  }

  private Optional<DateMention> at(int place) {
    try {
      return days.at(place)
          .or(() -> months.at(place))
          .or(() -> weekdays.at(place))
          .or(() -> unit(place))
          .or(() -> near(place))
          .or(() -> year(place));
    } catch (DateTimeException e) {
      // Such as 31 June, which does not exist.
      return Optional.empty();
    }
  }

  /// `letztes Jahr`, `el mes pasado`, but not the `mes` of `el pasado mes de abril`.
  private Optional<DateMention> unit(int place) {
    boolean year = text.has("year", place);
    boolean month =
        text.has("month", place) && text.words().month(text.at(text.between(place + 1))).isEmpty();
    OptionalInt step = year || month ? text.step(place) : OptionalInt.empty();
    if (step.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = text.relative().published();
    return year
        ? text.mention(
            place, place, ChronoUnit.YEARS, day.withDayOfYear(1).plusYears(step.getAsInt()))
        : text.mention(
            place, place, ChronoUnit.MONTHS, day.withDayOfMonth(1).plusMonths(step.getAsInt()));
  }

  /// `gestern`; in German, `Morgen` is the morning.
  private Optional<DateMention> near(int place) {
    OptionalInt days = text.words().near(text.at(place));
    boolean means = days.isPresent() && !text.has("near-not-after", place - 1);
    boolean morning = text.text().written(place).equals("Morgen");
    return means && !morning
        ? text.mention(place, place, ChronoUnit.DAYS, near(place, days.getAsInt()))
        : Optional.empty();
  }

  /// `pasado mañana` and `antes de ayer` are twice as far as `mañana` and `ayer`.
  private LocalDate near(int place, int days) {
    int before = text.has("between", place - 1) ? place - 2 : place - 1;
    return text.relative().published().plusDays(text.has("further", before) ? 2L * days : days);
  }

  /// `im Jahr 2014`, `en 2014`.
  private Optional<DateMention> year(int place) {
    int year = text.text().year(place);
    boolean isRange = "-–".contains(text.at(place + 1)) && text.text().number(place + 2) >= 0;
    return year > 0 && isYear(place) && !isRange
        ? text.mention(place, place, ChronoUnit.YEARS, LocalDate.of(year, 1, 1))
        : Optional.empty();
  }

  /// `im Jahr 2014`, `d'ici à 2014`, each of `entre 2014 et 2018`, and in German `2014 wurde …`.
  private boolean isYear(int place) {
    boolean begins =
        text.has("range-lead", place - 1)
            && text.has("range", place + 1)
            && text.text().year(place + 2) > 0;
    boolean ends = text.has("range", place - 1) && text.text().year(place - 2) > 0;
    boolean opens = text.text().endsClause(place - 1) && text.has("year-opening", place + 1);
    return begins
        || ends
        || opens
        || text.has("year-lead", place - 1)
        || (text.has("between", place - 1) && text.has("year-lead", place - 2));
  }
}
