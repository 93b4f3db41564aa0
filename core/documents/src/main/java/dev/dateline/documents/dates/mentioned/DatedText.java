package dev.dateline.documents.dates.mentioned;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A text with the words of its language for dates, and the day on which it was published.
///
/// @param text the text
/// @param words the words of its language
/// @param relative resolves dates against the day of publication
record DatedText(WordedText text, MentionWords words, RelativeDate relative) {
  static DatedText of(String text, MentionWords words, LocalDate published) {
    return new DatedText(WordedText.of(text), words, new RelativeDate(published));
  }

  /// The year of a day or month, and the place of the last word of both.
  ///
  /// @param year -1 if it is not said
  record YearOf(int year, int last) {
    boolean isUnknown() {
      return year < 0;
    }
  }

  /// The part of the text at `place`, as in [WordedText#at].
  String at(int place) {
    return text.at(place);
  }

  /// Whether the list of that name has the part at `place`.
  boolean has(String list, int place) {
    return words.has(list, text.at(place));
  }

  /// The place after a word that may stand between day, month and year.
  int between(int place) {
    return has("between", place) ? place + 1 : place;
  }

  int thisYear() {
    return relative.published().getYear();
  }

  /// "last", "this" or "next" before or after `place`, as in [MentionWords#step].
  OptionalInt step(int place) {
    OptionalInt pair = words.step(text.at(place + 1) + "_" + text.at(place + 2));
    OptionalInt behind = pair.isPresent() ? pair : words.step(text.at(place + 1));
    return behind.isPresent() && behind.getAsInt() != 0 ? behind : words.step(text.at(place - 1));
  }

  /// The year said after the month at `place`: `2022`, `vergangenen Jahres`, `del año pasado`.
  YearOf yearAfter(int place) {
    int at = between(place + 1);
    if (text.year(at) > 0) {
      return new YearOf(text.year(at), at);
    }
    int unit = has("year", at) ? at : at + 1;
    OptionalInt step = has("year", unit) ? step(unit) : OptionalInt.empty();
    if (step.isEmpty()) {
      return new YearOf(-1, place);
    }
    int last = words.step(text.at(unit - 1)).isPresent() ? unit : unit + 1;
    return new YearOf(thisYear() + step.getAsInt(), last);
  }

  Optional<DateMention> mention(int first, int last, ChronoUnit unit, LocalDate day) {
    return Optional.of(new DateMention(text.start(first), text.end(last), unit, day));
  }

  /// The tense of the nearest word before the date in its clause, or else of the nearest after it.
  /// `bis Freitag` and `dès lundi` are in the future.
  Tense tense(int first, int last) {
    boolean isLinked = has("between", first - 1) || has("day-lead", first - 1);
    if (has("future-lead", first - 1) || (isLinked && has("future-lead", first - 2))) {
      return Tense.FUTURE;
    }
    Tense before = nearest(first - 1, -1);
    return before == Tense.UNKNOWN ? nearest(afterComma(first, last), 1) : before;
  }

  /// The place after the date, and after the comma that separates it from its clause: `Début juin,
  /// il partira`.
  private int afterComma(int first, int last) {
    boolean opens = Stream.of(1, 2, 3).anyMatch(back -> text.endsClause(first - back));
    return opens && text.at(last + 1).equals(",") ? last + 2 : last + 1;
  }

  private Tense nearest(int from, int direction) {
    for (int place = from; !text.endsClause(place); place += direction) {
      if (words.tense(text.at(place)) != Tense.UNKNOWN) {
        return words.tense(text.at(place));
      }
    }
    return Tense.UNKNOWN;
  }
}
