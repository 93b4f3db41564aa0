package dev.dateline.index.postings;

import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.Normalization;
import dev.dateline.articles.Utf8;
import java.time.YearMonth;
import java.util.Optional;

/// Something that can be looked up; names a posting list.
///
/// @param value the kind, a colon and the normalized value, such as `entity:vladimir putin`; names
///   are truncated to 160 bytes
public record Term(String value) {
  /// The bytes of a name that count, in UTF-8: longer than any real name, and short enough that a
  /// posting stays within the kilobyte that DynamoDB charges for.
  private static final int MOST_BYTES = 160;

  private static final String ARRIVED = "arrived:";
  private static final String WATCHED = "watch:";

  /// The articles published in `month`.
  public static Term month(YearMonth month) {
    return new Term("month:" + month);
  }

  /// The texts of the articles published in `month`.
  public static Term text(YearMonth month) {
    return new Term("text:" + month);
  }

  /// The articles that mention `name`, ignoring case, width and spacing.
  public static Term entity(String name) {
    return new Term("entity:" + beginning(Normalization.of(name)));
  }

  /// The articles published by `source`.
  public static Term source(String source) {
    return new Term("source:" + beginning(Normalization.of(source)));
  }

  /// The articles that mention `period`.
  public static Term mentioned(CalendarPeriod period) {
    return new Term("mentions:" + period.value());
  }

  /// The uploads rejected in `month`.
  public static Term rejected(YearMonth month) {
    return new Term("rejected:" + month);
  }

  /// The articles that arrived in `month`.
  public static Term arrived(YearMonth month) {
    return new Term(ARRIVED + month);
  }

  /// The articles that a watch found.
  ///
  /// @param series distinguishes the watch from removed ones of the same name
  public static Term watched(String watch, String series) {
    return new Term(WATCHED + watch + "@" + series);
  }

  /// The name of the watch that the list belongs to; empty if it is another list.
  public Optional<String> watch() {
    return value.startsWith(WATCHED)
        ? Optional.of(value.substring(WATCHED.length(), value.lastIndexOf('@')))
        : Optional.empty();
  }

  /// Whether its list is sorted by time of arrival.
  public boolean isByArrival() {
    return value.startsWith(ARRIVED) || value.startsWith(WATCHED);
  }

  /// What the terms have in common of which an article can have only one: the months in which it
  /// may have arrived. For all other terms, the term itself.
  public String series() {
    return value.startsWith(ARRIVED) ? ARRIVED : value;
  }

  private static String beginning(String name) {
    return Utf8.beginning(name, MOST_BYTES);
  }

  @Override
  public String toString() {
    return value;
  }
}
