package dev.dateline.index.explore;

import dev.dateline.index.query.Sample;
import dev.dateline.index.query.Thinning;

/// The articles that an answer is based on.
///
/// @param articles the number of articles read
/// @param matching the number of articles that match
/// @param thinning which of them were read
public record Sampling(int articles, Estimate matching, Thinning thinning) {
  static Sampling of(Sample sample) {
    var all = Estimator.of(sample).all(DayCounts.of(sample.postings()));
    return new Sampling(sample.postings().size(), all, sample.thinning());
  }

  /// Whether all of them were read.
  public boolean isExact() {
    return thinning.isNone();
  }
}
