package dev.dateline.index.explore;

import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.Sample;
import dev.dateline.index.query.SampleRequest;

/// Counts articles.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public final class Counts {
  private static final double READ_UNITS = 1000;
  private static final int MOST_STEP = 90;

  private final ArticleSampler sampler;

  /// Counts the articles that `sampler` finds.
  public Counts(ArticleSampler sampler) {
    this.sampler = sampler;
  }

  /// The number of articles that match `query`, including near duplicates.
  public Estimate of(ArticleQuery query) {
    var sample = sampler.sample(query, SampleRequest.within(READ_UNITS, MOST_STEP));
    var all = Estimator.of(sample).all(DayCounts.of(sample.postings()));
    return sample.next() == null ? all : atLeast(all, sample);
  }

  /// The number of articles on the days that were not reached is unknown.
  private static Estimate atLeast(Estimate all, Sample sample) {
    return new Estimate(all.count(), sample.postings().size(), Estimate.UNKNOWN);
  }
}
