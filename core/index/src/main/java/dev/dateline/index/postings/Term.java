package dev.dateline.index.postings;

import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.Normalization;
import dev.dateline.articles.Utf8;
import java.time.YearMonth;

/// Something that can be looked up, and the name of its posting list.
///
/// @param value the kind, a colon, and the normalised value, such as `entity:vladimir putin`; of a
///   name longer than 160 bytes the beginning
public record Term(String value) {
  /// How many bytes of a name count, in UTF-8. Longer than any name, and so short that a posting
  /// keeps to the kilobyte that a store charges for.
  private static final int MOST_BYTES = 160;

  /// All articles that were published in `month`.
  public static Term month(YearMonth month) {
    return new Term("month:" + month);
  }

  /// All articles that name `name`, whatever its case, width and spacing.
  public static Term entity(String name) {
    return new Term("entity:" + beginning(Normalization.of(name)));
  }

  /// All articles that `source` published.
  public static Term source(String source) {
    return new Term("source:" + beginning(Normalization.of(source)));
  }

  /// All articles that talk about `period`.
  public static Term mentioned(CalendarPeriod period) {
    return new Term("mentions:" + period.value());
  }

  /// All uploads that were rejected in `month`.
  public static Term rejected(YearMonth month) {
    return new Term("rejected:" + month);
  }

  private static String beginning(String name) {
    return Utf8.beginning(name, MOST_BYTES);
  }

  @Override
  public String toString() {
    return value;
  }
}
