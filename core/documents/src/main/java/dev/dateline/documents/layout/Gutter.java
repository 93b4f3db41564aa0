package dev.dateline.documents.layout;

/// A gap between two columns.
///
/// @param x its middle
/// @param from the first line on which it is
/// @param to the first line after it
record Gutter(float x, int from, int to) {}
