package dev.dateline.index.query;

/// The number of articles in an answer.
///
/// @param articles the number, or a lower bound if it is not exact
/// @param exact whether all were counted
/// @param readUnits DynamoDB read request units consumed
public record Count(long articles, boolean exact, double readUnits) {}
