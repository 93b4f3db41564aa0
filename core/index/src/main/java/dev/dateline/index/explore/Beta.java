package dev.dateline.index.explore;

/// The regularized incomplete beta function, from which the binomial and Student's distributions
/// are computed.
///
/// @see <a href="https://dlmf.nist.gov/8.17">NIST Digital Library of Mathematical Functions,
///   8.17</a>
final class Beta {
  private static final double PRECISION = 1e-12;
  private static final double TINY = 1e-300;
  private static final int MOST_TERMS = 10_000;

  /// Stirling's series is precise from here on.
  private static final double LARGE = 10;

  private Beta() {}

  /// `I_x(a, b)`, for `a` and `b` above 0 and `x` from 0 to 1.
  static double regularized(double x, double a, double b) {
    if (x <= 0) {
      return 0;
    }
    if (x >= 1) {
      return 1;
    }
    // The continued fraction converges fast on this side alone.
    return x < (a + 1) / (a + b + 2)
        ? front(x, a, b) * fraction(x, a, b) / a
        : 1 - front(x, a, b) * fraction(1 - x, b, a) / b;
  }

  private static double front(double x, double a, double b) {
    return Math.exp(
        logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  }

  /// 8.17.22, by Lentz's method.
  private static double fraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= MOST_TERMS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / nonZero(1 + even * d);
      c = nonZero(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / nonZero(1 + odd * d);
      c = nonZero(1 + odd / c);
      value *= d * c;
      if (Math.abs(d * c - 1) < PRECISION) {
        break;
      }
    }
    return value;
  }

  private static double nonZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  /// Stirling's series, 5.11.1.
  private static double logGamma(double x) {
    double shift = 0;
    double at = x;
    while (at < LARGE) {
      shift -= Math.log(at);
      at++;
    }
    double inverse = 1 / (at * at);
    double series = (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260))) / at;
    return shift + (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series;
  }
}
