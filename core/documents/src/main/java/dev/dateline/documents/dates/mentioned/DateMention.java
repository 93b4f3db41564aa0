package dev.dateline.documents.dates.mentioned;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A date that a text talks about, with its position.
///
/// @param start the first UTF-16 unit of the place
/// @param end the first unit after it
/// @param unit the precision: days, months or years
/// @param first the first day of the period
record DateMention(int start, int end, ChronoUnit unit, LocalDate first) {}
