package dev.dateline.dynamodb;

import dev.dateline.index.postings.Sharding;
import java.util.function.DoubleConsumer;

/// How the index is read.
///
/// @param sharding of the table
/// @param units told what each request to DynamoDB consumed, in read request units, by whatever
///   thread made it
public record ReadOptions(Sharding sharding, DoubleConsumer units) {
  /// One partition for each term, and nobody who counts.
  public static final ReadOptions DEFAULT = new ReadOptions(Sharding.NONE, units -> {});

  /// The same with somebody who counts.
  public ReadOptions counting(DoubleConsumer otherUnits) {
    return new ReadOptions(sharding, otherUnits);
  }

  /// The same for another kind of table.
  public ReadOptions over(Sharding otherSharding) {
    return new ReadOptions(otherSharding, units);
  }
}
