package dev.dateline.index.query;

/// How many articles an answer has.
///
/// @param articles the number, or where it is not exact a number that it is not below
/// @param exact whether all were counted
/// @param readUnits what counting consumed, in DynamoDB's read request units
public record Count(long articles, boolean exact, double readUnits) {}
