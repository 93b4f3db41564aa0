package dev.dateline.documents.dates;

/// A date with its position in a text.
///
/// @param start its first UTF-16 unit
/// @param end the first unit after it, its time included
/// @param reading the date: found, impossible or ambiguous
public record PlacedDate(int start, int end, DateReading reading) {}
