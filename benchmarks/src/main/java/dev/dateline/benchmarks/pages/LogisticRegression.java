package dev.dateline.benchmarks.pages;

import java.util.List;

/// Logistic regression with L2 regularization, by Newton's method.
///
/// @param size how many coefficients there are; the first is the intercept, which is not
///   regularized
/// @param penalty half of it times a coefficient's square is added to the loss
record LogisticRegression(int size, double penalty) {
  private static final int MOST_STEPS = 30;
  private static final double CONVERGED = 1e-6;

  /// An observation.
  ///
  /// @param places the coefficients that apply to it, each once
  /// @param values what they are multiplied by
  /// @param positive what was observed
  /// @param weight how much it counts
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Observation(int[] places, double[] values, boolean positive, double weight) {
    double score(double[] coefficients) {
      double score = 0;
      for (int i = 0; i < places.length; i++) {
        score += coefficients[places[i]] * values[i];
      }
      return score;
    }
  }

  /// The coefficients that explain `observations` best.
  double[] fit(List<Observation> observations) {
    var coefficients = new double[size];
    double largest = Double.MAX_VALUE;
    for (int step = 0; step < MOST_STEPS && largest > CONVERGED; step++) {
      double[] change = step(observations, coefficients);
      largest = 0;
      for (int i = 0; i < size; i++) {
        coefficients[i] -= change[i];
        largest = Math.max(largest, Math.abs(change[i]));
      }
    }
    return coefficients;
  }

  private double[] step(List<Observation> observations, double[] coefficients) {
    var gradient = new double[size];
    var curvature = new double[size][size];
    for (int i = 1; i < size; i++) {
      gradient[i] = penalty * coefficients[i];
      curvature[i][i] = penalty;
    }
    for (Observation it : observations) {
      double chance = 1 / (1 + Math.exp(-it.score(coefficients)));
      add(it, it.weight() * (chance - (it.positive() ? 1 : 0)), gradient);
      add(it, it.weight() * chance * (1 - chance), curvature);
    }
    return Cholesky.solve(curvature, gradient);
  }

  private static void add(Observation it, double slope, double[] gradient) {
    for (int i = 0; i < it.places.length; i++) {
      gradient[it.places[i]] += slope * it.values[i];
    }
  }

  private static void add(Observation it, double bend, double[][] curvature) {
    for (int i = 0; i < it.places.length; i++) {
      double[] row = curvature[it.places[i]];
      for (int j = 0; j < it.places.length; j++) {
        row[it.places[j]] += bend * it.values[i] * it.values[j];
      }
    }
  }
}
