package dev.dateline.index.explore;

/// A number of articles with its 95 % confidence interval; all three values are equal if it is
/// exact.
///
/// @param count the number, or its estimate
/// @param low the lower bound
/// @param high the upper bound
public record Estimate(long count, long low, long high) {
  /// The upper bound if there is none.
  public static final long UNKNOWN = Long.MAX_VALUE;

  /// No articles.
  public static final Estimate NONE = exact(0);

  /// An exact number.
  public static Estimate exact(long count) {
    return new Estimate(count, count, count);
  }

  /// An estimated number.
  static Estimate between(double low, long count, double high) {
    return new Estimate(
        count, Math.min(count, (long) Math.floor(low)), Math.max(count, (long) Math.ceil(high)));
  }

  /// Whether the number is exact.
  public boolean isExact() {
    return low == high;
  }
}
