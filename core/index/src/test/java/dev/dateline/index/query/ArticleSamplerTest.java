package dev.dateline.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.CalendarPeriod;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.protocol.InMemoryTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(QueryModel.class)
@Domain(DomainContext.Global.class)
class ArticleSamplerTest {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 20);
  private static final double BUDGET = 1000;
  private static final int MOST_STEP = 90;
  private static final double UNBOUNDED = 1e9;
  private static final int MORE_PAGES_THAN_ANY_ANSWER_HAS = 10_000;

  @Property
  void aWholeSampleHasWhatPagingYields(
      @ForAll List<NamedArticle> archive,
      @ForAll ArticleQuery query,
      @ForAll @IntRange(min = 1, max = 100) int few,
      @ForAll long seed) {
    var sampler = sampler(new GrudgingLists(table(archive, 1), seed), few);
    var sample = sampler.sample(query, SampleRequest.within(UNBOUNDED, 1).with(Thinning.NONE));
    assertThat(sample.isWhole()).isTrue();
    assertThat(positions(sample)).isEqualTo(answer(query, archive));
  }

  @Property
  void aThinnedSampleHasThatPartOfTheAnswer(
      @ForAll List<NamedArticle> archive,
      @ForAll ArticleQuery query,
      @ForAll @IntRange(min = 1, max = 100) int few,
      @ForAll @IntRange(max = 3) int shift,
      @ForAll @IntRange(min = 1, max = 4) int step,
      @ForAll long seed) {
    var thinning = new Thinning(shift, step);
    var sampler = sampler(new GrudgingLists(table(archive, 1), seed), few);
    var sample = sampler.sample(query, SampleRequest.within(UNBOUNDED, 1).with(thinning));
    assertThat(positions(sample)).isEqualTo(thinned(answer(query, archive), thinning));
  }

  @Property
  void whateverTheBudgetTheSampleIsThatPartOfTheDaysThatItCovers(
      @ForAll List<NamedArticle> archive,
      @ForAll ArticleQuery query,
      @ForAll @IntRange(min = 1, max = 100) int few,
      @ForAll @DoubleRange(max = 20) double readUnits,
      @ForAll @IntRange(min = 1, max = 80) int most) {
    var request = SampleRequest.within(readUnits, 3).atMost(most, 0);
    var sample = sampler(table(archive, 1), few).sample(query, request);
    var next = sample.next();
    assertThat(sample.postings()).hasSizeLessThanOrEqualTo(most);
    assertThat(positions(sample))
        .isEqualTo(
            thinned(answer(query, archive), sample.thinning()).stream()
                .filter(position -> next == null || position.compareTo(next.position()) < 0)
                .toList());
  }

  @Property
  void aSmallAnswerIsWholeHoweverManyListsItIsReadFrom(
      @ForAll List<NamedArticle> archive, @ForAll ArticleQuery query) {
    var sampler = new ArticleSampler(table(archive, 1));
    var sample = sampler.sample(query, SampleRequest.within(BUDGET, MOST_STEP));
    assertThat(sample.isWhole()).isTrue();
    assertThat(positions(sample)).isEqualTo(answer(query, archive));
  }

  @Property
  void pagesTogetherAreTheWholeAnswer(
      @ForAll List<NamedArticle> archive,
      @ForAll ArticleQuery query,
      @ForAll @DoubleRange(max = 10) double readUnits,
      @ForAll long seed) {
    var sampler = sampler(new GrudgingLists(table(archive, 1), seed), 5);
    var found = new ArrayList<Position>();
    @Nullable Cursor cursor = null;
    for (int pages = 0; pages < MORE_PAGES_THAN_ANY_ANSWER_HAS; pages++) {
      var sample =
          sampler.sample(
              query, SampleRequest.within(readUnits, 1).with(Thinning.NONE).from(cursor));
      found.addAll(positions(sample));
      cursor = sample.next();
      if (cursor == null) {
        break;
      }
    }
    assertThat(found).isEqualTo(answer(query, archive));
  }

  @Property(tries = 300)
  void shardsMakeNoDifference(
      @ForAll List<NamedArticle> archive,
      @ForAll ArticleQuery query,
      @ForAll @IntRange(max = 3) int shift) {
    var request = SampleRequest.within(UNBOUNDED, 1).with(new Thinning(shift, 1));
    var one = sampler(table(archive, 1), 1).sample(query, request);
    var eight = sampler(table(archive, 8), 1).sample(query, request);
    assertThat(positions(eight)).isEqualTo(positions(one));
  }

  /// A year's mentions are in 13 lists: opening them costs most of what few articles may cost.
  @ParameterizedTest
  @ValueSource(ints = {1, 250})
  void articlesOfOneDayThatMentionAYearAreReadWhole(int few) {
    var june = Set.of(CalendarPeriod.parse("2023-06-04").orElseThrow());
    var archive =
        IntStream.range(0, 240)
            .mapToObj(key -> new NamedArticle("a/" + key, DAY, null, Map.of(), june, -1))
            .toList();
    var year = TextFilter.NONE.withMentioned(CalendarPeriod.parse("2023").orElseThrow());
    var query = ArticleQuery.of(DateRange.ALL, EntityFilter.NONE).with(year);
    var sample =
        sampler(table(archive, 1), few).sample(query, SampleRequest.within(BUDGET, MOST_STEP));
    assertThat(sample.isWhole()).isTrue();
    assertThat(positions(sample)).hasSize(240).isEqualTo(answer(query, archive));
  }

  private static ArticleSampler sampler(PostingLists lists, int few) {
    return new ArticleSampler(lists, NameTerms.LITERAL, few);
  }

  private static List<Position> positions(Sample sample) {
    return sample.postings().stream().map(Posting::position).toList();
  }

  private static List<Position> answer(ArticleQuery query, Collection<NamedArticle> archive) {
    var text = query.text().withDistinct(false);
    var oldestFirst = query.over(query.dates(), SortOrder.OLDEST_FIRST).with(text);
    return NamedArticle.answer(oldestFirst, archive);
  }

  private static List<Position> thinned(List<Position> positions, Thinning thinning) {
    return positions.stream().filter(thinning::has).toList();
  }

  private static InMemoryTable table(Collection<NamedArticle> articles, int shards) {
    var table = new InMemoryTable(new Sharding(shards));
    articles.forEach(article -> article.postings().forEach(table::add));
    return table;
  }
}
