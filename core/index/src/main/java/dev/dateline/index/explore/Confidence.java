package dev.dateline.index.explore;

import java.util.function.DoubleUnaryOperator;

/// The bounds between which a number lies with 95 % confidence.
final class Confidence {
  /// The confidence level of the bounds.
  static final double LEVEL = 0.95;

  /// The normal distribution's quantile for it.
  static final double NORMAL = 1.959964;

  private static final double TAIL = (1 - LEVEL) / 2;

  /// From this count on, the score interval's bounds hardly differ from the exact ones.
  private static final int MANY = 100;

  private static final int HALVINGS = 60;

  private Confidence() {}

  /// The number of all articles, if a sample with the share `share` of them has `found`: the
  /// Clopper-Pearson interval with mid-P, so that it is not wider than necessary; Wilson's score
  /// interval if many were found.
  static Estimate ofAll(int found, double share) {
    long count = Math.round(found / share);
    if (share == 1) {
      return Estimate.exact(found);
    }
    double spread = 1 - share;
    double low = found < MANY ? exact(found, share, TAIL) : score(found, share, spread, -1);
    double high = found < MANY ? exact(found, share, 1 - TAIL) : score(found, share, spread, 1);
    return Estimate.between(Math.max(found, low), count, high);
  }

  /// The number of all articles, if a sample with the share `share` of them has `found`, and the
  /// variance of that number is `spread` times its mean.
  static Estimate ofDispersed(int found, double share, double spread) {
    double low = score(found, share, spread, -1);
    double high = score(found, share, spread, 1);
    return Estimate.between(Math.max(found, low), Math.round(found / share), high);
  }

  /// Student's quantile: how many standard errors to go to either side.
  ///
  /// @param freedom degrees of freedom; at least 1
  static double student(int freedom) {
    return solve(
        t -> 1 - Beta.regularized(freedom / (freedom + t * t), freedom / 2.0, 0.5), LEVEL, 0, 13);
  }

  /// The number of all articles for which the probability of finding more than `found`, plus half
  /// the probability of finding exactly as many, is `probability`.
  private static double exact(int found, double share, double probability) {
    DoubleUnaryOperator above =
        all -> (atLeast(found, all, share) + atLeast(found + 1, all, share)) / 2;
    double most = 4 * (found + 4) / share;
    return above.applyAsDouble(found) >= probability
        ? found
        : solve(above, probability, found, most);
  }

  /// The probability to find `found` of `all` or more.
  private static double atLeast(int found, double all, double share) {
    if (found == 0) {
      return 1;
    }
    return all <= found - 1 ? 0 : Beta.regularized(share, found, all - found + 1);
  }

  /// The solution of `(found - all · share)² = z² · all · share · spread` on one side.
  private static double score(int found, double share, double spread, int side) {
    double half = found + NORMAL * NORMAL * spread / 2;
    double root = Math.sqrt(half * half - (double) found * found);
    return (half + side * root) / share;
  }

  /// The argument between `low` and `high` for which an increasing function has `value`.
  private static double solve(DoubleUnaryOperator growing, double value, double low, double high) {
    double from = low;
    double to = high;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (from + to) / 2;
      if (growing.applyAsDouble(middle) < value) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return (from + to) / 2;
  }
}
