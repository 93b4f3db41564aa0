package dev.dateline.benchmarks.pages;

import java.util.List;

/// How much two texts have in common, by runs of four words (shingles).
///
/// @param precision the share of the found text's runs that the right text has, 0 to 1
/// @param recall the share of the right text's runs that the found text has, 0 to 1
record ShingleScore(double precision, double recall) {
  /// Compares what was found with what is right.
  static ShingleScore of(String found, String right) {
    var here = Shingles.of(found);
    var there = Shingles.of(right);
    return new ShingleScore(there.shareOf(here), here.shareOf(there));
  }

  /// The harmonic mean of precision and recall; 0 if both are.
  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /// The means over some pages.
  static ShingleScore mean(List<ShingleScore> scores) {
    return new ShingleScore(
        scores.stream().mapToDouble(ShingleScore::precision).average().orElse(0),
        scores.stream().mapToDouble(ShingleScore::recall).average().orElse(0));
  }
}
