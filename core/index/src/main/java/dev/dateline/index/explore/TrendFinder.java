package dev.dateline.index.explore;

import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.Sample;
import dev.dateline.index.query.SampleRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Finds trends. Candidates come from samples of the period and of the days before it; the figures
/// of each are then read from its own list.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public final class TrendFinder {
  /// Read units for counting the articles of the period, and those of the baseline.
  private static final double PRICE_OF_DAYS = 80;

  private static final int ARTICLES = 250;

  /// Read units for the articles of all candidates, not all of which can be read if they are
  /// frequent.
  private static final double PRICE_OF_NAMES = 560;

  private static final int MOST_STEP = 5;
  private static final int AT_ONCE = 8;

  /// More candidates are read than returned, since their own lists may not confirm the sample.
  private static final int MORE = 5;

  private final ArticleSampler sampler;
  private final PostingLists lists;
  private final NameDirectory directory;

  /// Finds trends in `lists`.
  public TrendFinder(PostingLists lists, NameDirectory directory) {
    this.sampler = new ArticleSampler(lists);
    this.lists = lists;
    this.directory = directory;
  }

  /// The requested trends; empty if there are no articles.
  public Optional<Trends> of(TrendRequest request) {
    var query = request.query();
    var given = request.last();
    Optional<LocalDate> last =
        given == null ? sampler.reach(query).map(DateRange::to) : Optional.of(given);
    return last.map(day -> of(request, day));
  }

  private Trends of(TrendRequest request, LocalDate last) {
    LocalDate first = last.minusDays(request.period() - 1L);
    LocalDate before = first.minusDays(request.baseline());
    var days =
        List.of(
            new SampledDays(new DateRange(first, last), 1),
            new SampledDays(new DateRange(before, first.minusDays(1)), MOST_STEP));
    var samples = Corpora.inParallel(days, some -> sample(request.query(), some));
    Sample now = samples.getFirst();
    Sample then = samples.getLast();
    var period = new Trends.Period(first, last, Sampling.of(now).matching());
    var baseline = new Trends.Period(before, first.minusDays(1), Sampling.of(then).matching());
    var corpora = Corpora.inParallel(samples, some -> Corpus.read(some.atMost(ARTICLES), lists));
    Corpus corpus = corpora.getFirst();
    Corpus usual = corpora.getLast();
    var names = NameTallies.of(corpus);
    var candidates =
        new TalliedNames(request, corpus.size(), names, usual.size(), NameTallies.of(usual));
    var reader = new TrendReader(request, sampler, period, baseline);
    var trends = read(reader, candidates.tallies(directory));
    return new Trends(period, baseline, strongest(trends, request.limit()), corpus.sampling());
  }

  /// Reads the most promising candidates first, as many as the budget allows.
  private static List<Trends.Trend> read(TrendReader reader, List<NameTally> candidates) {
    var trends = new ArrayList<Trends.Trend>();
    double left = PRICE_OF_NAMES;
    int at = 0;
    while (at < candidates.size() && left >= reader.price()) {
      int affordable = Math.min(AT_ONCE, (int) (left / reader.price()));
      var some = candidates.subList(at, Math.min(candidates.size(), at + affordable));
      for (TrendReader.TrendReading read : read(reader, some, affordable)) {
        read.trend().ifPresent(trends::add);
        left -= read.readUnits();
      }
      at += some.size();
    }
    return trends;
  }

  private static List<TrendReader.TrendReading> read(
      TrendReader reader, List<NameTally> names, int atOnce) {
    var reads = new ArrayList<Callable<TrendReader.TrendReading>>();
    names.forEach(name -> reads.add(() -> reader.read(name)));
    return new Parallel(atOnce).run(reads);
  }

  private static List<Trends.Trend> strongest(List<Trends.Trend> trends, int limit) {
    return trends.stream()
        .sorted(
            Comparator.comparingDouble((Trends.Trend each) -> -Math.abs(each.score()))
                .thenComparing(Trends.Trend::name))
        .limit(limit)
        .toList();
  }

  private Sample sample(ArticleQuery query, SampledDays some) {
    return sampler.sample(
        query.over(some.days(), query.order()),
        SampleRequest.within(PRICE_OF_DAYS, some.mostStep()));
  }

  /// Days to sample.
  ///
  /// @param mostStep the largest step: 1 to read each day
  private record SampledDays(DateRange days, int mostStep) {}

  /// Names with shares that seem to differ.
  ///
  /// @param all the number of articles read of the period
  /// @param usually the number of articles read of the baseline
  private record TalliedNames(
      TrendRequest request, int all, NameTallies names, int usually, NameTallies usual) {
    List<NameTally> tallies(NameDirectory directory) {
      var from = request.isUp() ? names : usual;
      var keys =
          from.keys().stream()
              .filter(key -> request.types().isEmpty() || request.types().contains(from.type(key)))
              .filter(key -> score(key) > 0)
              .sorted(
                  Comparator.comparingDouble((NameKey key) -> -score(key))
                      .thenComparing(Comparator.naturalOrder()))
              .limit((long) request.limit() + MORE)
              .toList();
      return from.groups(keys, directory).stream().map(from::of).toList();
    }

    /// The significance of a change in the requested direction; 0 if there is none.
    private double score(NameKey key) {
      int now = names.count(key);
      int then = usual.count(key);
      boolean isUp = (long) now * usually > (long) then * all;
      return isUp == request.isUp()
          ? LogLikelihood.of(now, Math.max(1, all), then, Math.max(1, usually))
          : 0;
    }
  }
}
