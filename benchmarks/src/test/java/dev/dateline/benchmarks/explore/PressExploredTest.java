package dev.dateline.benchmarks.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.explore.Counts;
import dev.dateline.index.explore.Estimate;
import dev.dateline.index.explore.Facet;
import dev.dateline.index.explore.FacetCounter;
import dev.dateline.index.explore.FacetRequest;
import dev.dateline.index.explore.Facets;
import dev.dateline.index.explore.Interval;
import dev.dateline.index.explore.Network;
import dev.dateline.index.explore.NetworkFinder;
import dev.dateline.index.explore.NetworkRequest;
import dev.dateline.index.explore.QueryName;
import dev.dateline.index.explore.TimelineRequest;
import dev.dateline.index.explore.Timelines;
import dev.dateline.index.explore.TrendFinder;
import dev.dateline.index.explore.TrendRequest;
import dev.dateline.index.postings.Term;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.Thinning;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Whether the numbers are those that one gets by looking at every article.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PressExploredTest {
  private static final int ARTICLES = Integer.getInteger("press.articles", 20_000);
  private static final String NATO = "NATO";
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2018, 12, 31);
  private static final DateRange YEAR = new DateRange(FIRST, LAST);

  private PressLists lists;
  private BruteForce all;
  private ArticleSampler sampler;
  private NameDirectory directory;

  @BeforeAll
  void write() {
    lists = PressLists.of(ARTICLES);
    all = new BruteForce(ARTICLES);
    sampler = new ArticleSampler(lists);
    directory = NameDirectory.of(new NoNames(), lists);
  }

  @Test
  void timelinesHaveTheArticlesOfEachMonth() {
    var query = ArticleQuery.of(YEAR, EntityFilter.all(NATO));
    var base = ArticleQuery.of(YEAR, EntityFilter.NONE);
    var request = new TimelineRequest(query, base, Interval.MONTH, null, null, LAST);
    assertThat(new Timelines(sampler).of(request).buckets())
        .hasSize(12)
        .allSatisfy(
            bucket -> {
              long named = all.count(s -> in(s, bucket.from(), bucket.to()) && s.names(NATO));
              long total = all.count(s -> in(s, bucket.from(), bucket.to()));
              assertThat(bucket.count()).isEqualTo(Estimate.exact(named));
              assertThat(bucket.total()).isEqualTo(Estimate.exact(total));
            });
  }

  @Test
  void boundsOfSampledTimelinesHoldTheNumbersOfMostMonths() {
    var query = ArticleQuery.of(DateRange.ALL, EntityFilter.all(NATO));
    var thinning = new Thinning(2, 1);
    var request = new TimelineRequest(query, null, Interval.MONTH, thinning, null, LAST);
    var buckets = new Timelines(sampler).of(request).buckets();
    long held =
        buckets.stream()
            .filter(
                bucket ->
                    holds(
                        bucket.count(),
                        all.count(s -> in(s, bucket.from(), bucket.to()) && s.names(NATO))))
            .count();
    assertThat(buckets).hasSizeGreaterThan(110);
    assertThat((double) held / buckets.size()).isGreaterThan(0.88);
  }

  @Test
  void countsOfFrequentNamesAreRightOrWithinTheirBounds() {
    var count = new Counts(sampler).of(ArticleQuery.of(DateRange.ALL, EntityFilter.all(NATO)));
    assertThat(count).isEqualTo(Estimate.exact(all.count(s -> s.names(NATO))));
    var every = new Counts(sampler).of(ArticleQuery.of(DateRange.ALL, EntityFilter.NONE));
    assertThat(holds(every, ARTICLES)).isTrue();
  }

  @Test
  void facetsOfFewArticlesAreExact() {
    LocalDate from = LocalDate.of(2018, 7, 1);
    LocalDate to = LocalDate.of(2018, 7, 31);
    var july = new DateRange(from, to);
    for (Facets.Value value : facets(july, EntityFilter.all(NATO))) {
      assertThat(value.count())
          .isEqualTo(
              Estimate.exact(all.count(s -> in(s, from, to) && s.names(NATO, value.name()))));
    }
  }

  @Test
  void boundsOfSampledFacetsHoldTheNumbersOfMostNames() {
    var values = facets(YEAR, EntityFilter.NONE);
    assertThat(values).hasSize(60).noneMatch(value -> value.count().isExact());
    long held =
        values.stream()
            .filter(
                value ->
                    holds(
                        value.count(), all.count(s -> in(s, FIRST, LAST) && s.names(value.name()))))
            .count();
    assertThat((double) held / values.size()).isGreaterThan(0.85);
  }

  @Test
  void linksHaveTheArticlesThatNameBoth() {
    LocalDate from = LocalDate.of(2018, 7, 1);
    LocalDate to = LocalDate.of(2018, 8, 31);
    var days = new DateRange(from, to);
    for (Network.Link link : network(days, List.of()).links()) {
      long both =
          all.count(s -> in(s, from, to) && s.names(link.one().name(), link.other().name()));
      assertThat(link.count()).isEqualTo(Estimate.exact(both));
    }
    var asked = List.of(new QueryName(NATO, Set.of(Term.entity(NATO))));
    var network = network(days, asked);
    assertThat(network.sampling().isExact()).isTrue();
    assertThat(network.nodes().getFirst().count())
        .isEqualTo(Estimate.exact(all.count(s -> in(s, from, to) && s.names(NATO))));
  }

  /// The generated press writes about everything as often in one week as in another.
  @Test
  void namesThatAreAlwaysAsFrequentAreNoTrends() {
    var query = ArticleQuery.of(DateRange.ALL, EntityFilter.NONE);
    var request = new TrendRequest(query, LAST, 7, 28, Set.of(), true, 20);
    var trends = new TrendFinder(lists, directory).of(request).orElseThrow();
    assertThat(trends.period().articles()).isEqualTo(articles(LAST.minusDays(6), LAST));
    assertThat(trends.baseline().articles())
        .isEqualTo(articles(LAST.minusDays(34), LAST.minusDays(7)));
    assertThat(trends.trends()).isEmpty();
  }

  private Estimate articles(LocalDate from, LocalDate to) {
    return Estimate.exact(all.count(s -> in(s, from, to)));
  }

  private List<Facets.Value> facets(DateRange days, EntityFilter names) {
    var kinds = EnumSet.of(Facet.PERSON, Facet.ORGANIZATION, Facet.LOCATION);
    var query = ArticleQuery.of(days, names);
    var request = new FacetRequest(query, Set.of(Term.entity(NATO)), kinds, 20, 500, false, "");
    var facets = new FacetCounter(sampler, lists, directory).of(request).orElseThrow();
    return facets.values().values().stream().flatMap(List::stream).toList();
  }

  private Network network(DateRange days, List<QueryName> asked) {
    var names = asked.isEmpty() ? EntityFilter.NONE : EntityFilter.all(NATO);
    var shape = new NetworkRequest.Shape(40, 400, false, true);
    var request = new NetworkRequest(ArticleQuery.of(days, names), asked, Set.of(), 1000, shape);
    return new NetworkFinder(sampler, lists, directory).of(request).orElseThrow();
  }

  private static boolean in(BruteForce.Story story, LocalDate from, LocalDate to) {
    return !story.day().isBefore(from) && !story.day().isAfter(to);
  }

  private static boolean holds(Estimate estimate, long number) {
    return estimate.low() <= number && number <= estimate.high();
  }
}
