package dev.dateline.dynamodb;

import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.ArrivalLists;
import java.time.Duration;
import java.util.function.Supplier;

/// Options for writing the index.
///
/// @param sharding of the table
/// @param atOnce how many items of an article are written in parallel. The HTTP client needs as
///   many pooled connections: URLConnection keeps 5 unless the system property
///   `http.maxConnections` is set.
/// @param allowance how long a call that begins now may retry; evaluated once for each call
/// @param storesTexts whether the texts of articles are stored
/// @param arrivals the lists by arrival to keep
public record WriteOptions(
    Sharding sharding,
    int atOnce,
    Supplier<Duration> allowance,
    boolean storesTexts,
    ArrivalLists arrivals) {
  private static final int AT_ONCE = 24;
  private static final Duration ALLOWANCE = Duration.ofSeconds(20);

  /// One partition for each term, 24 items in parallel, 20 seconds for each call, with texts, no
  /// lists by arrival.
  public static final WriteOptions DEFAULT =
      new WriteOptions(Sharding.NONE, AT_ONCE, () -> ALLOWANCE, true, ArrivalLists.NONE);

  /// These options with another allowance.
  public WriteOptions within(Supplier<Duration> otherAllowance) {
    return new WriteOptions(sharding, atOnce, otherAllowance, storesTexts, arrivals);
  }

  /// These options with another sharding.
  public WriteOptions over(Sharding otherSharding) {
    return new WriteOptions(otherSharding, atOnce, allowance, storesTexts, arrivals);
  }

  /// These options with another number of items in parallel.
  public WriteOptions atOnce(int otherNumber) {
    return new WriteOptions(sharding, otherNumber, allowance, storesTexts, arrivals);
  }

  /// These options with or without storing texts.
  public WriteOptions storingTexts(boolean stores) {
    return new WriteOptions(sharding, atOnce, allowance, stores, arrivals);
  }

  /// These options with other lists by arrival.
  public WriteOptions keeping(ArrivalLists otherArrivals) {
    return new WriteOptions(sharding, atOnce, allowance, storesTexts, otherArrivals);
  }
}
