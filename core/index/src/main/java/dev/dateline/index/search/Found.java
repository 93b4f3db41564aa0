package dev.dateline.index.search;

/// Consecutive words of a text that a condition asks for.
///
/// @param first the index of the first word
/// @param end the index after the last word
record Found(int first, int end) {}
