package dev.dateline.index.explore;

import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.Sample;
import dev.dateline.index.query.SampleRequest;
import dev.dateline.index.query.TextFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Reads the trend of a name from its posting lists.
record TrendReader(
    TrendRequest request, ArticleSampler sampler, Trends.Period period, Trends.Period baseline) {
  /// Lists with at most this many articles are read completely; longer ones are sampled.
  private static final int FEW = 60;

  /// Read units for finding out how long a list is.
  private static final double PRICE_OF_LIST = 5;

  /// Read units for the sample of a day, with a fifth in reserve.
  private static final double PRICE_OF_DAY = 0.65;

  /// A trend in fewer texts may be due to chance.
  private static final int FEWEST_TEXTS = 3;

  /// The result of reading the list of a name.
  ///
  /// @param trend its trend, if it is significant
  /// @param readUnits what reading it consumed
  record TrendReading(Optional<Trends.Trend> trend, double readUnits) {}

  /// What reading a frequent name consumes: a sample of each day.
  double price() {
    long days = baseline.from().datesUntil(period.to().plusDays(1)).count();
    return PRICE_OF_LIST + PRICE_OF_DAY * days;
  }

  /// Reads `name`.
  TrendReading read(NameTally name) {
    var named =
        sampler
            .with(it -> name.group().keys().stream().map(NameKey::term).collect(Collectors.toSet()))
            .readingWhole(FEW);
    var all = new DateRange(baseline.from(), period.to());
    var sample = named.sample(query(name, all), SampleRequest.within(price(), 1).havingPayloads());
    return new TrendReading(of(name, named, sample), sample.readUnits());
  }

  private Optional<Trends.Trend> of(NameTally name, ArticleSampler named, Sample sample) {
    var now = some(sample, posting -> period.has(posting.position().day()));
    var then = some(sample, posting -> baseline.has(posting.position().day()));
    var shares =
        new Shares(
            DistinctCounts.texts(now),
            articles(period, sample),
            DistinctCounts.texts(then),
            articles(baseline, sample));
    if (!shares.isTrend(request.isUp())) {
      return Optional.empty();
    }
    boolean isNew = then.isEmpty() && isFirst(named, query(name, DateRange.ALL));
    return Optional.of(trend(name, sample, new Found(now, then, isNew), shares));
  }

  private Trends.Trend trend(NameTally name, Sample sample, Found found, Shares shares) {
    int now = found.now().size();
    int then = found.then().size();
    return new Trends.Trend(
        name.name(),
        name.type(),
        count(sample, period),
        shares.texts(),
        DistinctCounts.sources(found.now()),
        now / shares.all(),
        then / shares.allBefore(),
        Trends.Ratio.of(now, shares.all(), then, shares.allBefore()),
        request.isUp() ? shares.score() : -shares.score(),
        found.isNew(),
        days(sample));
  }

  /// The postings of a name in the period and before.
  private record Found(List<Posting> now, List<Posting> then, boolean isNew) {}

  /// How many different texts of how many articles mention a name, in the period and before.
  private record Shares(int texts, double all, int textsBefore, double allBefore) {
    boolean isTrend(boolean isUp) {
      double expected = textsBefore / allBefore * all;
      boolean isEnough = isUp ? texts >= FEWEST_TEXTS : expected >= FEWEST_TEXTS;
      return isEnough && isUp == texts > expected && score() >= LogLikelihood.ABOVE_CHANCE;
    }

    double score() {
      return LogLikelihood.of(texts, all, textsBefore, allBefore);
    }
  }

  private ArticleQuery query(NameTally name, DateRange days) {
    var query = request.query();
    return query
        .over(days, query.order())
        .with(EntityFilter.all(name.name()))
        .with(TextFilter.NONE.withLanguage(query.text().language()));
  }

  private static List<Posting> some(Sample sample, Predicate<Posting> condition) {
    return sample.postings().stream().filter(condition).toList();
  }

  /// The number of articles of `days` that the sample represents.
  private static double articles(Trends.Period days, Sample sample) {
    return Math.max(1, days.articles().count() * sample.thinning().share());
  }

  private static Estimate count(Sample sample, Trends.Period days) {
    return Estimator.of(sample).between(DayCounts.of(sample.postings()), days.from(), days.to());
  }

  private List<Long> days(Sample sample) {
    var days = DayCounts.of(sample.postings());
    double share = sample.thinning().share();
    return baseline
        .from()
        .datesUntil(period.to().plusDays(1))
        .map(day -> Math.round(days.getOrDefault(day, 0) / share))
        .toList();
  }

  private boolean isFirst(ArticleSampler named, ArticleQuery ever) {
    LocalDate first = named.reach(ever).map(DateRange::from).orElse(period.from());
    return !first.isBefore(period.from());
  }
}
