package dev.dateline.documents.dates.mentioned;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Finds the dates that a text in a language other than English talks about: `am Freitag`, `el
/// pasado lunes`, `le 4 juin`. What differs between languages is in `mentions.properties`.
final class MentionsByTable {
  private static final int MOST = 1000;
  private static final int LAST_DAY = 31;

  private final WordedText text;
  private final MentionWords words;
  private final RelativeDate relative;

  private MentionsByTable(WordedText text, MentionWords words, LocalDate published) {
    this.text = text;
    this.words = words;
    this.relative = new RelativeDate(published);
  }

  /// The dates in `text`, which was published on that day, in text order.
  static List<DateMention> in(String text, MentionWords words, LocalDate published) {
    return new MentionsByTable(WordedText.of(text), words, published).all();
  }

  private List<DateMention> all() {
    var found = new ArrayList<DateMention>();
    int after = 0;
    for (int place = 0; place < text.size() && found.size() < MOST; place++) {
      var mention = text.start(place) < after ? Optional.<DateMention>empty() : at(place);
      if (mention.isPresent()) {
        found.add(mention.get());
        after = mention.get().end();
      }
    }
    return found;
  }

  private Optional<DateMention> at(int place) {
    try {
      return Stream.of(
              day(place), month(place), weekday(place), unit(place), near(place), year(place))
          .flatMap(Optional::stream)
          .findFirst();
    } catch (DateTimeException e) {
      // Such as 31 June, which does not exist.
      return Optional.empty();
    }
  }

  /// `4. Juni 2022`, `4 de junio`, `1er juin`.
  private Optional<DateMention> day(int place) {
    int day = text.number(place);
    if (day < 1 || day > LAST_DAY || text.year(place - 1) > 0) {
      return Optional.empty();
    }
    int at = between(afterOrdinal(place + 1));
    Optional<Month> month = words.month(text.at(at));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int year = text.year(between(at + 1));
    int last = year < 0 ? at : between(at + 1);
    LocalDate date =
        year < 0
            ? relative.day(inThisYear(month.get(), day), tense(place, last))
            : LocalDate.of(year, month.get(), day);
    return mention(place, last, ChronoUnit.DAYS, date);
  }

  private int afterOrdinal(int place) {
    String mark = text.at(place);
    return mark.equals(".") || mark.equals("º") || mark.equals("er") ? place + 1 : place;
  }

  private int between(int place) {
    return words.has("between", text.at(place)) ? place + 1 : place;
  }

  private LocalDate inThisYear(Month month, int day) {
    return LocalDate.of(relative.published().getYear(), month, day);
  }

  /// `April 2022`, `letzten April`, `im April`.
  private Optional<DateMention> month(int place) {
    Optional<Month> month = words.month(text.at(place));
    if (month.isEmpty() || isBehindDay(place)) {
      return Optional.empty();
    }
    int year = text.year(between(place + 1));
    if (year > 0) {
      return mention(
          place, between(place + 1), ChronoUnit.MONTHS, LocalDate.of(year, month.get(), 1));
    }
    OptionalInt step = step(place);
    if (step.isPresent()) {
      return mention(place, place, ChronoUnit.MONTHS, month(month.get(), step.getAsInt()));
    }
    boolean alone = words.has("month-lead", text.at(place - 1)) || isBehindLead(place);
    return alone && text.number(place + 1) < 0
        ? mention(place, place, ChronoUnit.MONTHS, relative.month(month.get(), tense(place, place)))
        : Optional.empty();
  }

  /// If a day does not exist, its month is not a date either.
  private boolean isBehindDay(int place) {
    return Stream.of(1, 2).anyMatch(back -> text.number(place - back) > 0);
  }

  /// `a principios de junio`.
  private boolean isBehindLead(int place) {
    return words.has("between", text.at(place - 1)) && words.has("month-lead", text.at(place - 2));
  }

  private LocalDate month(Month month, int step) {
    return switch (step) {
      case -1 -> relative.last(month);
      case 1 -> relative.next(month);
      default -> inThisYear(month, 1);
    };
  }

  /// `am Freitag`, `mardi dernier`.
  private Optional<DateMention> weekday(int place) {
    Optional<DayOfWeek> day = words.weekday(text.at(place));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt step = step(place);
    if (step.isPresent()) {
      return mention(place, place, ChronoUnit.DAYS, weekday(day.get(), step.getAsInt()));
    }
    String before = text.at(place - 1);
    boolean alone = words.isEmpty("weekday-lead") || words.has("weekday-lead", before);
    return alone && !words.has("weekday-not-after", before) && !isDated(place)
        ? mention(place, place, ChronoUnit.DAYS, relative.weekday(day.get(), tense(place, place)))
        : Optional.empty();
  }

  /// Whether a day follows the weekday: `am Freitag, dem 4. Juni`.
  private boolean isDated(int place) {
    return Stream.of(1, 2, 3).anyMatch(distance -> day(place + distance).isPresent());
  }

  private LocalDate weekday(DayOfWeek day, int step) {
    return switch (step) {
      case -1 -> relative.last(day);
      case 1 -> relative.next(day);
      default -> relative.published().with(day);
    };
  }

  /// `letztes Jahr`, `el mes pasado`.
  private Optional<DateMention> unit(int place) {
    boolean year = words.has("year", text.at(place));
    OptionalInt step =
        year || words.has("month", text.at(place)) ? step(place) : OptionalInt.empty();
    if (step.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = relative.published();
    return year
        ? mention(place, place, ChronoUnit.YEARS, day.withDayOfYear(1).plusYears(step.getAsInt()))
        : mention(
            place, place, ChronoUnit.MONTHS, day.withDayOfMonth(1).plusMonths(step.getAsInt()));
  }

  /// "last", "this" or "next" before or after `place`, as in [MentionWords#step].
  private OptionalInt step(int place) {
    OptionalInt behind = words.step(text.at(place + 1));
    return behind.isPresent() && behind.getAsInt() != 0 ? behind : words.step(text.at(place - 1));
  }

  /// `gestern`; in German, `Morgen` is the morning.
  private Optional<DateMention> near(int place) {
    OptionalInt days = words.near(text.at(place));
    boolean means = days.isPresent() && !words.has("near-not-after", text.at(place - 1));
    boolean morning = text.written(place).equals("Morgen");
    return means && !morning
        ? mention(place, place, ChronoUnit.DAYS, relative.published().plusDays(days.getAsInt()))
        : Optional.empty();
  }

  /// `im Jahr 2014`, `en 2014`.
  private Optional<DateMention> year(int place) {
    int year = text.year(place);
    boolean isRange = "-–".contains(text.at(place + 1)) && text.number(place + 2) >= 0;
    return year > 0 && words.has("year-lead", text.at(place - 1)) && !isRange
        ? mention(place, place, ChronoUnit.YEARS, LocalDate.of(year, 1, 1))
        : Optional.empty();
  }

  private Optional<DateMention> mention(int first, int last, ChronoUnit unit, LocalDate day) {
    return Optional.of(new DateMention(text.start(first), text.end(last), unit, day));
  }

  /// The tense of the nearest word before the date in its clause, or else of the nearest after it.
  private Tense tense(int first, int last) {
    for (int place = first - 1; !text.endsClause(place); place--) {
      if (words.tense(text.at(place)) != Tense.UNKNOWN) {
        return words.tense(text.at(place));
      }
    }
    for (int place = last + 1; !text.endsClause(place); place++) {
      if (words.tense(text.at(place)) != Tense.UNKNOWN) {
        return words.tense(text.at(place));
      }
    }
    return Tense.UNKNOWN;
  }
}
