package dev.dateline.documents.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A date that a text talks about, at a place in it.
///
/// @param start the first UTF-16 unit of the place
/// @param end the first unit after it
/// @param unit how much is told: days, months or years
/// @param first the first day of what is meant
public record DateMention(int start, int end, ChronoUnit unit, LocalDate first) {}
