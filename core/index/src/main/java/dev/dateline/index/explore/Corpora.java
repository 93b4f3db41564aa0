package dev.dateline.index.explore;

import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.Sample;
import dev.dateline.index.query.SampleRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The articles of a query, and all articles of the same days to compare them with.
///
/// @param background the latter; null if nothing is compared
record Corpora(Corpus corpus, @Nullable Corpus background) {
  private static final double READ_UNITS = 1000;

  /// The read units of an article's record.
  private static final double PRICE_OF_ARTICLE = 0.5;

  /// The share of the budget to plan with, since finding articles may cost a quarter more than
  /// planned.
  private static final double CAUTION = 0.8;

  /// With sparse lists, a sample of a few days is better than none.
  private static final int MOST_STEP = 200;

  /// A smaller sample says nothing about the rest.
  private static final int FEWEST = 10;

  /// Samples the articles of `query` and, if requested, a background.
  ///
  /// @param most the most articles to read; with a background, half of them are of the query
  static AnalysisOutcome<Corpora> read(
      ArticleSampler sampler,
      PostingLists lists,
      ArticleQuery query,
      int most,
      boolean hasBackground) {
    var all = ArticleQuery.of(query.dates(), EntityFilter.NONE);
    var queries = hasBackground ? List.of(query, all) : List.of(query);
    var bounds = bounds(most, queries.size());
    var found = inParallel(queries, each -> sampler.sample(each, bounds));
    Sample sample = found.getFirst();
    boolean distinct = query.text().distinct();
    if (distinct && !sample.isWhole()) {
      return new AnalysisOutcome.TooMany<>();
    }
    if (isTooRare(sample)) {
      return tooRare(sample);
    }
    var wanted = distinct ? sample.distinct() : sample;
    var both = hasBackground ? List.of(wanted, found.getLast()) : List.of(wanted);
    var corpora = inParallel(both, each -> Corpus.read(each, lists));
    var background = hasBackground ? corpora.getLast() : null;
    return new AnalysisOutcome.Found<>(new Corpora(corpora.getFirst(), background));
  }

  /// The bounds of each of `samples` samples, which share what a request may read.
  private static SampleRequest bounds(int most, int samples) {
    return SampleRequest.within(CAUTION * READ_UNITS / samples, MOST_STEP)
        .atMost(most / samples, CAUTION * PRICE_OF_ARTICLE);
  }

  /// The results of one or two reads, made in parallel.
  static <T, R> List<R> inParallel(List<T> requests, Function<T, R> read) {
    var reads = new ArrayList<Callable<R>>();
    requests.forEach(request -> reads.add(() -> read.apply(request)));
    return new Parallel(2).run(reads);
  }

  private static AnalysisOutcome<Corpora> tooRare(Sample sample) {
    var sampling = Sampling.of(sample);
    return new AnalysisOutcome.TooRare<>(
        sampling.articles(), sampling.matching(), sample.wholeDays());
  }

  private static boolean isTooRare(Sample sample) {
    return !sample.isWhole() && (sample.next() != null || sample.postings().size() < FEWEST);
  }
}
