package dev.dateline.documents.dates.mentioned;

import dev.dateline.documents.dates.MonthNames;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the dates that a text talks about: in English by tenses and forms, in other languages by
/// tables.
final class Mentions {
  private static final int MOST = 1000;

  private final String text;
  private final RelativeDate relative;

  private Mentions(String text, LocalDate published) {
    this.text = text;
    this.relative = new RelativeDate(published);
  }

  /// The dates in `text`, which was published on that day, in text order.
  private static List<DateMention> inEnglish(String text, LocalDate published) {
    var mentions = new Mentions(text, published);
    return MentionPattern.in(text, MOST).stream()
        .map(mentions::read)
        .flatMap(Optional::stream)
        .toList();
  }

  /// The same for a text in `language`, an ISO 639 code; empty if dates in that language cannot be
  /// read.
  static Optional<List<DateMention>> in(String text, String language, LocalDate published) {
    return language.equals("en")
        ? Optional.of(inEnglish(text, published))
        : MentionWords.of(language).map(words -> MentionsByTable.in(text, words, published));
  }

  private Optional<DateMention> read(MatchResult match) {
    try {
      return Stream.of(absolute(match), month(match), relative(match))
          .flatMap(Optional::stream)
          .findFirst();
    } catch (DateTimeException e) {
      // Such as June 31, which does not exist.
      return Optional.empty();
    }
  }

  private Optional<DateMention> absolute(MatchResult match) {
    if (match.group("iso") != null) {
      return mention(match, ChronoUnit.DAYS, LocalDate.parse(match.group("iso")));
    }
    String day = either(match, "day", "day2");
    if (day == null) {
      return Optional.empty();
    }
    Month month = named(either(match, "month", "month2"));
    String year = either(match, "year", "year2");
    LocalDate date =
        year == null
            ? relative.day(inThisYear(month, Integer.parseInt(day)), tense(match, match.start()))
            : LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    return mention(match, ChronoUnit.DAYS, date);
  }

  /// The tense in which the sentence mentions the date at `start`.
  private Tense tense(MatchResult match, int start) {
    return ClauseTense.of(text, start, match.end());
  }

  private LocalDate inThisYear(Month month, int day) {
    return LocalDate.of(relative.published().getYear(), month, day);
  }

  private Optional<DateMention> month(MatchResult match) {
    if (match.group("month3") != null) {
      int year = Integer.parseInt(match.group("year3"));
      var first = LocalDate.of(year, named(match.group("month3")), 1);
      return mention(match, ChronoUnit.MONTHS, first);
    }
    if (match.group("month4") != null) {
      Tense tense = tense(match, match.start("month4"));
      return mention(match, ChronoUnit.MONTHS, relative.month(named(match.group("month4")), tense));
    }
    return match.group("year4") == null
        ? Optional.empty()
        : mention(
            match, ChronoUnit.YEARS, LocalDate.of(Integer.parseInt(match.group("year4")), 1, 1));
  }

  private Optional<DateMention> relative(MatchResult match) {
    if (match.group("weekday") != null) {
      Tense tense = tense(match, match.start("weekday"));
      return mention(
          match, ChronoUnit.DAYS, relative.weekday(weekday(match.group("weekday")), tense));
    }
    if (match.group("near") != null) {
      int days =
          switch (match.group("near").toLowerCase(Locale.ROOT)) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
          };
      return mention(match, ChronoUnit.DAYS, relative.published().plusDays(days));
    }
    return match.group("which") == null ? Optional.empty() : UnitMention.of(match, relative);
  }

  static Optional<DateMention> mention(MatchResult match, ChronoUnit unit, LocalDate first) {
    return Optional.of(new DateMention(match.start(), match.end(), unit, first));
  }

  static Month named(@Nullable String name) {
    return MonthNames.of(String.valueOf(name).replace(".", "")).stream()
        .findFirst()
        .or(() -> MonthNames.of(String.valueOf(name).substring(0, 3)).stream().findFirst())
        .orElseThrow(() -> new DateTimeException("no month: " + name));
  }

  static DayOfWeek weekday(String name) {
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static @Nullable String either(MatchResult match, String one, String other) {
    return match.group(one) == null ? match.group(other) : match.group(one);
  }
}
