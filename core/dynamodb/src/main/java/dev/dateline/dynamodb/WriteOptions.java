package dev.dateline.dynamodb;

import dev.dateline.index.postings.Sharding;
import java.time.Duration;
import java.util.function.Supplier;

/// How the index is written.
///
/// @param sharding of the table
/// @param atOnce how many items of an article are written at the same time. The HTTP client has to
///   keep as many connections: URLConnection keeps 5 unless the system property
///   `http.maxConnections` says more.
/// @param allowance how long a call may go on trying that begins now; asked once for each call
public record WriteOptions(Sharding sharding, int atOnce, Supplier<Duration> allowance) {
  private static final int AT_ONCE = 24;
  private static final Duration ALLOWANCE = Duration.ofSeconds(20);

  /// One partition for each term, 24 items at once, 20 seconds for each call.
  public static final WriteOptions DEFAULT =
      new WriteOptions(Sharding.NONE, AT_ONCE, () -> ALLOWANCE);

  /// The same with another time allowed.
  public WriteOptions within(Supplier<Duration> otherAllowance) {
    return new WriteOptions(sharding, atOnce, otherAllowance);
  }

  /// The same for another kind of table.
  public WriteOptions over(Sharding otherSharding) {
    return new WriteOptions(otherSharding, atOnce, allowance);
  }
}
