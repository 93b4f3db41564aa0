package dev.dateline.index.explore;

import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.Sample;
import dev.dateline.index.query.SampleRequest;

/// Counts articles.
///
/// Failures that may be retried are thrown as [dev.dateline.articles.Unavailable].
public final class Counts {
  private static final double READ_UNITS = 1000;
  private static final int MOST_STEP = 90;

  private final ArticleSampler sampler;

  /// Counts of what `sampler` finds.
  public Counts(ArticleSampler sampler) {
    this.sampler = sampler;
  }

  /// How many articles meet `query`, whether texts repeat each other or not.
  public Estimate of(ArticleQuery query) {
    var sample = sampler.sample(query, SampleRequest.within(READ_UNITS, MOST_STEP));
    var all = Estimator.of(sample).all(Days.of(sample.postings()));
    return sample.next() == null ? all : atLeast(all, sample);
  }

  /// How many articles the days have that were not reached, nobody knows.
  private static Estimate atLeast(Estimate all, Sample sample) {
    return new Estimate(all.count(), sample.postings().size(), Estimate.UNKNOWN);
  }
}
