package dev.dateline.index.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.SampleArticle;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.store.InMemoryNames;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.InMemoryTable;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Reads that do not depend on each other are made at the same time.
class ReadsAtOnceTest {
  private static final Term JULY = Term.month(YearMonth.of(2023, 7));
  private static final Term JUNE = Term.month(YearMonth.of(2023, 6));
  private static final Term NATO = Term.entity("NATO");
  private static final DateRange DAYS =
      new DateRange(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 31));

  private final InMemoryTable table =
      new InMemoryTable()
          .add(SampleArticle.of("a").on("2023-07-14").naming(List.of("NATO", "Vilnius")).article())
          .add(SampleArticle.of("b").on("2023-06-14").naming(List.of("NATO")).article());

  @Test
  void articlesAndWhatTheyAreComparedWith() {
    var lists = new MeetingLists(table, NATO, JULY);
    var request =
        new FacetRequest(
            ArticleQuery.of(DAYS, EntityFilter.all("NATO")),
            Set.of(NATO),
            EnumSet.of(Facet.PERSON),
            10,
            1000,
            true,
            "");
    var facets = new FacetCounter(new ArticleSampler(lists), lists, directory(lists)).of(request);
    assertThat(facets.orElseThrow().sampling().articles()).isEqualTo(1);
  }

  @Test
  void aPeriodAndItsBaseline() {
    var lists = new MeetingLists(table, JULY, JUNE);
    var every = ArticleQuery.of(DateRange.ALL, EntityFilter.NONE);
    var request = new TrendRequest(every, LocalDate.of(2023, 7, 14), 14, 28, Set.of(), true, 20);
    var trends = new TrendFinder(lists, directory(lists)).of(request).orElseThrow();
    assertThat(trends.period().articles()).isEqualTo(Estimate.exact(1));
    assertThat(trends.baseline().articles()).isEqualTo(Estimate.exact(1));
  }

  private static NameDirectory directory(MeetingLists lists) {
    return NameDirectory.of(new InMemoryNames(), lists);
  }
}
