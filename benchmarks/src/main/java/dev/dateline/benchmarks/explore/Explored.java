package dev.dateline.benchmarks.explore;

import dev.dateline.benchmarks.report.Measurements;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.ReadOptions;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.explore.Estimate;
import dev.dateline.index.explore.Facet;
import dev.dateline.index.explore.FacetCounter;
import dev.dateline.index.explore.FacetRequest;
import dev.dateline.index.explore.Interval;
import dev.dateline.index.explore.NetworkFinder;
import dev.dateline.index.explore.NetworkRequest;
import dev.dateline.index.explore.QueryName;
import dev.dateline.index.explore.Sampling;
import dev.dateline.index.explore.TimelineRequest;
import dev.dateline.index.explore.Timelines;
import dev.dateline.index.explore.TrendFinder;
import dev.dateline.index.explore.TrendRequest;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.Term;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.SampleRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The measurements of one table.
final class Explored {
  private static final int ROUNDS = 7;

  /// The budget of `/articles/count`.
  private static final double COUNT_UNITS = 1000;

  private static final int MOST_STEP = 90;
  private static final double NANOS_PER_MILLISECOND = 1e6;
  private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
  private static final DateRange YEAR =
      new DateRange(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));

  private final DoubleAdder units = new DoubleAdder();
  private final int articles;
  private final PostingLists lists;
  private final NameDirectory directory;
  private final ArticleSampler sampler;

  /// @param articles how many articles the table has
  Explored(DynamoDbClient client, String table, int articles) {
    this.articles = articles;
    this.lists = DynamoDbArticles.postings(client, table, ReadOptions.DEFAULT.counting(units::add));
    this.directory = NameDirectory.of(DynamoDbNames.of(client, table, units::add), lists);
    this.sampler = new ArticleSampler(lists);
  }

  /// Measures queries about all articles, and about those that name NATO.
  List<Object[]> press() {
    var rows = new ArrayList<Object[]>();
    rows.addAll(longList("NATO"));
    rows.add(
        row(
            "12 months of NATO by week, of all",
            () -> timeline("NATO", YEAR, Interval.WEEK, true)));
    rows.add(row("facets of NATO", () -> facets(false)));
    rows.add(row("distinctive of NATO", () -> facets(true)));
    rows.add(row("network of 12 months", () -> network(false)));
    rows.add(row("network of NATO", () -> network(true)));
    rows.add(row("trends of a day", this::trends));
    return rows;
  }

  /// Measures queries about the articles that name `name`.
  List<Object[]> longList(String name) {
    return List.of(
        row("count of a name", () -> count(name)),
        row("12 months of it by day", () -> timeline(name, YEAR, Interval.DAY, false)),
        row("10 years of it by month", () -> timeline(name, DateRange.ALL, Interval.MONTH, false)));
  }

  private Object[] row(String what, Supplier<Sampling> work) {
    var _ = work.get();
    units.reset();
    var sampling = work.get();
    double consumed = units.sum();
    var times = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      sampling = work.get();
      times[round] = (System.nanoTime() - start) / NANOS_PER_MILLISECOND;
    }
    String exact = sampling.isExact() ? "yes" : "1/" + Math.round(1 / sampling.thinning().share());
    return new Object[] {
      what, articles, sampling.articles(), exact, consumed, Measurements.of(times).median()
    };
  }

  private Sampling count(String name) {
    var query = ArticleQuery.of(DateRange.ALL, EntityFilter.all(name));
    var sample = sampler.sample(query, SampleRequest.within(COUNT_UNITS, MOST_STEP));
    return new Sampling(
        sample.postings().size(), Estimate.exact(sample.postings().size()), sample.thinning());
  }

  private Sampling timeline(String name, DateRange days, Interval interval, boolean perTotal) {
    var query = ArticleQuery.of(days, EntityFilter.all(name));
    var base = perTotal ? ArticleQuery.of(days, EntityFilter.NONE) : null;
    var request = new TimelineRequest(query, base, interval, null, null, TODAY);
    return new Timelines(sampler).of(request).sampling();
  }

  private Sampling facets(boolean isDistinctive) {
    var kinds = EnumSet.of(Facet.PERSON, Facet.ORGANIZATION, Facet.LOCATION);
    var request =
        new FacetRequest(
            ArticleQuery.of(DateRange.ALL, EntityFilter.all("NATO")),
            Set.of(Term.entity("NATO")),
            kinds,
            10,
            1000,
            isDistinctive,
            "");
    return new FacetCounter(sampler, lists, directory).of(request).orElseThrow().sampling();
  }

  private Sampling network(boolean isOfName) {
    var names = isOfName ? EntityFilter.all("NATO") : EntityFilter.NONE;
    var asked =
        isOfName
            ? List.of(new QueryName("NATO", Set.of(Term.entity("NATO"))))
            : List.<QueryName>of();
    var shape = new NetworkRequest.Shape(40, 120, false, false);
    var request = new NetworkRequest(ArticleQuery.of(YEAR, names), asked, Set.of(), 1000, shape);
    return new NetworkFinder(sampler, lists, directory).of(request).orElseThrow().sampling();
  }

  private Sampling trends() {
    var query = ArticleQuery.of(DateRange.ALL, EntityFilter.NONE);
    var request = new TrendRequest(query, Exploring.LAST, 1, 28, Set.of(), true, 20);
    return new TrendFinder(lists, directory).of(request).orElseThrow().sampling();
  }
}
