package dev.dateline.benchmarks.pages;

/// Solves systems of linear equations whose matrix is symmetric and positive definite.
final class Cholesky {
  private Cholesky() {}

  /// The vector that `matrix` turns into `target`. Overwrites the lower half of `matrix`.
  static double[] solve(double[][] matrix, double[] target) {
    int size = target.length;
    for (int row = 0; row < size; row++) {
      for (int column = 0; column <= row; column++) {
        double rest = matrix[row][column] - dot(matrix[row], matrix[column], column);
        matrix[row][column] = row == column ? Math.sqrt(rest) : rest / matrix[column][column];
      }
    }
    var solution = new double[size];
    for (int row = 0; row < size; row++) {
      solution[row] = (target[row] - dot(matrix[row], solution, row)) / matrix[row][row];
    }
    for (int row = size - 1; row >= 0; row--) {
      for (int below = row + 1; below < size; below++) {
        solution[row] -= matrix[below][row] * solution[below];
      }
      solution[row] /= matrix[row][row];
    }
    return solution;
  }

  private static double dot(double[] one, double[] other, int length) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
