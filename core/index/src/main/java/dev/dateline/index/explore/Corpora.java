package dev.dateline.index.explore;

import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.Sample;
import dev.dateline.index.query.SampleRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The articles of a query, and all articles of the same days to compare them with.
///
/// @param background the latter; null if nothing is compared
record Corpora(Corpus corpus, @Nullable Corpus background) {
  private static final double READ_UNITS = 1000;

  /// The read units of an article's record.
  private static final double PRICE_OF_ARTICLE = 0.5;

  /// What is budgeted for finding articles, since it may take a quarter more.
  private static final double CAUTION = 0.8;

  private static final int MOST_STEP = 30;

  /// Samples the articles of `query` and, if requested, a background. Empty if near duplicates
  /// should be omitted but there are too many articles to find them.
  ///
  /// @param most the most articles to read; with a background, half of them are of the query
  static Optional<Corpora> read(
      ArticleSampler sampler,
      PostingLists lists,
      ArticleQuery query,
      int most,
      boolean hasBackground) {
    int samples = hasBackground ? 2 : 1;
    double readUnits = CAUTION * (READ_UNITS - most * PRICE_OF_ARTICLE) / samples;
    var bounds =
        SampleRequest.within(readUnits, MOST_STEP)
            .atMost(most / samples, CAUTION * PRICE_OF_ARTICLE);
    Sample sample = sampler.sample(query, bounds);
    boolean distinct = query.text().distinct();
    if (distinct && !sample.isWhole()) {
      return Optional.empty();
    }
    var corpus = Corpus.read(distinct ? sample.distinct() : sample, lists);
    var all = ArticleQuery.of(query.dates(), EntityFilter.NONE);
    var background = hasBackground ? Corpus.read(sampler.sample(all, bounds), lists) : null;
    return Optional.of(new Corpora(corpus, background));
  }
}
