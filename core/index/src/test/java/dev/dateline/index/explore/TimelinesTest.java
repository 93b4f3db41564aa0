package dev.dateline.index.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.protocol.InMemoryTable;
import dev.dateline.index.query.ArticleFinder;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.NamedArticle;
import dev.dateline.index.query.QueryModel;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(QueryModel.class)
@Domain(DomainContext.Global.class)
class TimelinesTest {
  private static final LocalDate TODAY = LocalDate.of(2023, 7, 20);

  @Property
  void bucketsHaveTheArticlesOfTheirDaysAndTogetherWhatCountingAndPagingYield(
      @ForAll List<NamedArticle> archive,
      @ForAll ArticleQuery anyQuery,
      @ForAll Interval interval) {
    var query = anyQuery.over(anyQuery.dates(), SortOrder.NEWEST_FIRST);
    var table = table(archive);
    var answer = NamedArticle.answer(query, archive);
    var timeline = timeline(table, query, interval);
    for (var bucket : timeline.buckets()) {
      assertThat(bucket.count())
          .isEqualTo(Estimate.exact(between(answer, bucket.from(), bucket.to())));
    }
    long sum = timeline.buckets().stream().mapToLong(bucket -> bucket.count().count()).sum();
    assertThat(sum).isEqualTo(answer.size());
    assertThat(sum).isEqualTo(new ArticleFinder(table).count(query, 1e9).articles());
  }

  @Property
  void bucketsCoverTheQueriedDaysWithoutGaps(
      @ForAll List<NamedArticle> archive, @ForAll ArticleQuery query, @ForAll Interval interval) {
    var timeline = timeline(table(archive), query, interval);
    var buckets = timeline.buckets();
    for (int i = 1; i < buckets.size(); i++) {
      assertThat(buckets.get(i).start()).isEqualTo(buckets.get(i - 1).end().plusDays(1));
      assertThat(buckets.get(i).isCutAtStart()).isFalse();
      assertThat(buckets.get(i - 1).isCutAtEnd()).isFalse();
    }
    var asked = query.dates();
    if (!buckets.isEmpty()) {
      assertThat(buckets.getFirst().from()).isEqualTo(timeline.first());
      assertThat(buckets.getLast().to()).isEqualTo(timeline.last());
      assertThat(timeline.first()).isIn(asked.from(), buckets.getFirst().start());
      assertThat(timeline.last()).isIn(asked.to(), buckets.getLast().end());
    } else {
      assertThat(NamedArticle.answer(query, archive)).isEmpty();
    }
  }

  @Property(tries = 200)
  void sharesAreOfAllArticlesOfTheSameDays(
      @ForAll List<NamedArticle> archive, @ForAll ArticleQuery query) {
    var base = ArticleQuery.of(query.dates(), EntityFilter.NONE);
    var all = NamedArticle.answer(base, archive);
    var request = new TimelineRequest(query, base, Interval.WEEK, null, null, TODAY);
    var timeline = new Timelines(new ArticleSampler(table(archive))).of(request);
    assertThat(timeline.buckets())
        .allSatisfy(
            bucket ->
                assertThat(bucket.total())
                    .isEqualTo(Estimate.exact(between(all, bucket.from(), bucket.to()))));
  }

  private static Timeline timeline(InMemoryTable table, ArticleQuery query, Interval interval) {
    var request = new TimelineRequest(query, null, interval, null, null, TODAY);
    return new Timelines(new ArticleSampler(table)).of(request);
  }

  private static long between(List<Position> positions, LocalDate from, LocalDate to) {
    return positions.stream()
        .map(Position::day)
        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
        .count();
  }

  private static InMemoryTable table(List<NamedArticle> articles) {
    var table = new InMemoryTable();
    articles.forEach(article -> article.postings().forEach(table::add));
    return table;
  }
}
