package dev.dateline.documents.layout;

/// A gap between two columns.
///
/// @param x its middle
/// @param from the first line that it is on
/// @param to the line after the last one that it is on
record Gutter(float x, int from, int to) {}
