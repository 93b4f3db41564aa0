package dev.dateline.documents.dates;

import org.jspecify.annotations.Nullable;

/// What is known about how a text writes dates.
///
/// @param order how `03/04/2023` is read; null if unknown
/// @param dottedOrder how `03.04.2023` is read; null if unknown
/// @param language the language of the months' names, a code such as `hr`; empty if unknown
public record DateConventions(
    @Nullable DayMonthOrder order, @Nullable DayMonthOrder dottedOrder, String language) {
  /// Nothing is known.
  public static final DateConventions UNKNOWN = new DateConventions(null, "");

  /// Conventions in which dots mean the same order as slashes.
  public DateConventions(@Nullable DayMonthOrder order, String language) {
    this(order, order, language);
  }
}
