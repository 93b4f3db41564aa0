package dev.dateline.documents;

import dev.dateline.articles.Span;
import java.time.LocalDate;

/// A date that a text talks about.
///
/// @param span where the text does
/// @param precision how much of the date it tells
/// @param first the first day of what is meant: the day itself, or the first of the month or year
public record MentionedDate(Span span, Precision precision, LocalDate first) {
  /// How much of a date is told.
  public enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  /// As it is looked up: `2023-06-04`, `2023-06` or `2023`.
  public String value() {
    String day = first.toString();
    return switch (precision) {
      case DAY -> day;
      case MONTH -> day.substring(0, day.length() - 3);
      case YEAR -> day.substring(0, day.length() - 6);
    };
  }
}
