package dev.dateline.index.search;

/// The words of a text that match a part of a condition.
///
/// @param first the index of the first word
/// @param end the index after the last word
record Match(int first, int end) {}
