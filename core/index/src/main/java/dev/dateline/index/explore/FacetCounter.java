package dev.dateline.index.explore;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.Sample;
import dev.dateline.index.query.SampleRequest;
import java.util.Optional;

/// Counts articles by entity, source and other facets.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public final class FacetCounter {
  private static final double READ_UNITS = 1000;

  /// The read units of an article's record.
  private static final double PRICE_OF_ARTICLE = 0.5;

  /// What is budgeted for finding articles, since it may take a quarter more.
  private static final double CAUTION = 0.8;

  private static final int MOST_STEP = 30;

  private final ArticleSampler sampler;
  private final PostingLists lists;
  private final NameDirectory directory;

  /// Counts the articles that `sampler` finds.
  public FacetCounter(ArticleSampler sampler, PostingLists lists, NameDirectory directory) {
    this.sampler = sampler;
    this.lists = lists;
    this.directory = directory;
  }

  /// The requested facets; empty if near duplicates should be omitted but there are too many
  /// articles to find them.
  public Optional<Facets> of(FacetRequest request) {
    var query = request.query();
    int samples = request.isDistinctive() ? 2 : 1;
    double readUnits = CAUTION * (READ_UNITS - request.articles() * PRICE_OF_ARTICLE) / samples;
    var bounds =
        SampleRequest.within(readUnits, MOST_STEP)
            .atMost(request.articles() / samples, CAUTION * PRICE_OF_ARTICLE);
    var sample = sampler.sample(query, bounds);
    if (query.text().distinct() && !sample.isWhole()) {
      return Optional.empty();
    }
    var corpus = corpus(query.text().distinct() ? sample.distinct() : sample);
    var usual = request.isDistinctive() ? corpus(usual(query, bounds)) : null;
    return Optional.of(new CountedFacets(request, corpus, usual, directory).facets());
  }

  private Sample usual(ArticleQuery query, SampleRequest bounds) {
    return sampler.sample(ArticleQuery.of(query.dates(), EntityFilter.NONE), bounds);
  }

  private Corpus corpus(Sample sample) {
    return Corpus.read(sample, lists);
  }
}
