package dev.dateline.index.query;

import java.util.List;

/// The arrivals that meet conditions, and what it took to find them.
///
/// @param searched the texts that were read
/// @param readUnits DynamoDB read request units consumed
record FilteredArrivals(List<Arrival> arrivals, Searched searched, double readUnits) {}
