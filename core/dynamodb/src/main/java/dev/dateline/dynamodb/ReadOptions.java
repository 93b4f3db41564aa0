package dev.dateline.dynamodb;

import dev.dateline.index.postings.Sharding;
import java.util.function.DoubleConsumer;

/// Options for reading the index.
///
/// @param sharding of the table
/// @param units receives the read request units of each request, on the thread that made it
public record ReadOptions(Sharding sharding, DoubleConsumer units) {
  /// One partition for each term, units not counted.
  public static final ReadOptions DEFAULT = new ReadOptions(Sharding.NONE, units -> {});

  /// These options with another receiver of units.
  public ReadOptions counting(DoubleConsumer otherUnits) {
    return new ReadOptions(sharding, otherUnits);
  }

  /// These options with another sharding.
  public ReadOptions over(Sharding otherSharding) {
    return new ReadOptions(otherSharding, units);
  }
}
