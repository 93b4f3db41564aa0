package dev.dateline.index.explore;

/// A number of articles, and between which bounds it lies with 95 % confidence; all three are the
/// same if it is exact.
///
/// @param count the number, or what it most likely is
/// @param low the lower bound
/// @param high the upper bound
public record Estimate(long count, long low, long high) {
  /// The upper bound if there is none.
  public static final long UNKNOWN = Long.MAX_VALUE;

  /// No articles.
  public static final Estimate NONE = exact(0);

  /// A number that is known.
  public static Estimate exact(long count) {
    return new Estimate(count, count, count);
  }

  /// A number that is known to be about `count`.
  static Estimate between(double low, long count, double high) {
    return new Estimate(
        count, Math.min(count, (long) Math.floor(low)), Math.max(count, (long) Math.ceil(high)));
  }

  /// Whether the number is known.
  public boolean isExact() {
    return low == high;
  }
}
