package dev.dateline.index.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.store.InMemoryNames;
import dev.dateline.index.postings.Term;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What exploring a very large archive consumes: 12 million articles, 380,000 of a name.
class ExplorationReadUnitsTest {
  private static final double MOST = 1000;
  private static final String NAME = "Person 7";
  private static final ArticleQuery NAMED = ArticleQuery.of(DateRange.ALL, EntityFilter.all(NAME));

  private final DenseLists lists = new DenseLists();
  private final ArticleSampler sampler = new ArticleSampler(lists);
  private final NameDirectory directory = NameDirectory.of(new InMemoryNames(), lists);

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 50})
  void trendsOfADayAreBounded(int limit) {
    var every = ArticleQuery.of(DateRange.ALL, EntityFilter.NONE);
    var request = new TrendRequest(every, DenseLists.LAST, 1, 28, Set.of(), true, limit);
    var trends = new TrendFinder(lists, directory).of(request).orElseThrow();
    assertThat(trends.trends()).hasSizeBetween(Math.min(limit, 20), limit);
    assertThat(lists.units()).isLessThanOrEqualTo(MOST);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void facetsAreBounded(boolean isDistinctive) {
    var kinds = EnumSet.of(Facet.PERSON, Facet.LOCATION);
    var request =
        new FacetRequest(NAMED, Set.of(Term.entity(NAME)), kinds, 10, 1000, isDistinctive, "");
    var facets = new FacetCounter(sampler, lists, directory).of(request).orElseThrow();
    assertThat(facets.sampling().articles()).isGreaterThan(100);
    assertThat(lists.units()).isLessThanOrEqualTo(MOST);
  }

  /// Two lists of 1,460 articles have to be read to find the 48 that are on both.
  @Test
  void aSmallAnswerIsNotSampledEvenIfItIsExpensiveToFind() {
    var both = ArticleQuery.of(DateRange.ALL, EntityFilter.all("even", "odd"));
    var kinds = EnumSet.of(Facet.PERSON);
    var request =
        new FacetRequest(both, Set.of(DenseLists.EVEN, DenseLists.ODD), kinds, 10, 1000, false, "");
    var facets = new FacetCounter(sampler, lists, directory).of(request).orElseThrow();
    assertThat(facets.sampling().isExact()).isTrue();
    assertThat(facets.sampling().articles()).isEqualTo(48);
    assertThat(lists.units()).isBetween(90.0, MOST);
  }

  @Test
  void aTimelineWithItsBaseIsBounded() {
    var every = ArticleQuery.of(DateRange.ALL, EntityFilter.NONE);
    var request = new TimelineRequest(NAMED, every, Interval.MONTH, null, null, DenseLists.LAST);
    assertThat(new Timelines(sampler).of(request).buckets()).hasSize(12);
    assertThat(lists.units()).isLessThanOrEqualTo(MOST);
  }

  @Test
  void aNetworkIsBounded() {
    var shape = new NetworkRequest.Shape(40, 120, false, false);
    var asked = List.of(new QueryName(NAME, Set.of(Term.entity(NAME))));
    var request = new NetworkRequest(NAMED, asked, Set.of(), 1000, shape);
    var network = new NetworkFinder(sampler, lists, directory).of(request).orElseThrow();
    assertThat(network.sampling().articles()).isGreaterThan(100);
    assertThat(lists.units()).isLessThanOrEqualTo(MOST);
  }

  @Test
  void aCountIsBounded() {
    var counted = new Counts(sampler).of(NAMED);
    assertThat(counted.count()).isBetween(300_000L, 450_000L);
    assertThat(lists.units()).isLessThanOrEqualTo(MOST);
  }
}
