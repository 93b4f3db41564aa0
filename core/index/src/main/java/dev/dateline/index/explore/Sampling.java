package dev.dateline.index.explore;

import dev.dateline.index.query.Sample;
import dev.dateline.index.query.Thinning;

/// What an answer is based on.
///
/// @param articles how many articles were looked at
/// @param of how many there are
/// @param thinning which they are
public record Sampling(int articles, Estimate of, Thinning thinning) {
  static Sampling of(Sample sample) {
    var all = Estimator.of(sample).all(Days.of(sample.postings()));
    return new Sampling(sample.postings().size(), all, sample.thinning());
  }

  /// Whether they are all.
  public boolean isExact() {
    return thinning.isNone();
  }
}
