package dev.dateline.index.explore;

/// The evidence that two shares differ: the log-likelihood ratio (G²) of a 2×2 table.
///
/// @see <a href="https://aclanthology.org/J93-1003/">Dunning, 1993</a>
final class LogLikelihood {
  /// The value that chance exceeds once in a thousand times.
  static final double ABOVE_CHANCE = 10.83;

  private LogLikelihood() {}

  /// G² of `some` of `all` against `otherSome` of `otherAll`: at least 0; the larger, the stronger
  /// the evidence.
  static double of(double some, double all, double otherSome, double otherAll) {
    double share = (some + otherSome) / (all + otherAll);
    return 2
        * (term(some, all * share)
            + term(all - some, all * (1 - share))
            + term(otherSome, otherAll * share)
            + term(otherAll - otherSome, otherAll * (1 - share)));
  }

  private static double term(double seen, double expected) {
    return seen <= 0 || expected <= 0 ? 0 : seen * Math.log(seen / expected);
  }
}
