package dev.dateline.index.postings;

import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.Normalization;
import java.time.YearMonth;

/// Something that can be looked up, and the name of its posting list.
///
/// @param value the kind, a colon, and the normalised value, such as `entity:vladimir putin`; of a
///   name longer than [#LONGEST_NAME] the beginning
public record Term(String value) {
  /// How many UTF-16 units of a name count. Longer than any name, and, in whatever script, short
  /// enough for a key of every store.
  public static final int LONGEST_NAME = 500;

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
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    boolean cutsPair = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1));
    return name.substring(0, cutsPair ? LONGEST_NAME - 1 : LONGEST_NAME);
  }

  @Override
  public String toString() {
    return value;
  }
}
