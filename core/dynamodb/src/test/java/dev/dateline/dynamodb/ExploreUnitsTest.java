package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.SampleArticle;
import dev.dateline.index.explore.Counts;
import dev.dateline.index.explore.Estimate;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.SampleRequest;
import dev.dateline.index.query.Thinning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What samples and the records of many articles consume, and that they are right, on DynamoDB
/// Local.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExploreUnitsTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 6, 1);
  private static final int ARTICLES = 120;
  private static final ArticleQuery NATO = ArticleQuery.of(DateRange.ALL, EntityFilter.all("NATO"));

  private final DoubleAdder told = new DoubleAdder();
  private final String table = LocalDynamoDb.newTable();
  private final List<ArticleId> ids = new ArrayList<>();

  @BeforeAll
  void write() {
    var index = DynamoDbArticles.index(LocalDynamoDb.client(), table);
    for (int number = 0; number < ARTICLES; number++) {
      var sample = SampleArticle.of("a" + number).naming("NATO").on(FIRST.plusDays(number % 60));
      index.put(sample.article(), new Sequencer("1"));
      ids.add(sample.id());
    }
  }

  private PostingLists lists() {
    told.reset();
    var options = ReadOptions.DEFAULT.counting(told::add).over(Sharding.NONE);
    return DynamoDbArticles.postings(LocalDynamoDb.client(), table, options);
  }

  @Test
  void recordsOfManyArticlesTakeHalfAUnitEach() {
    assertThat(lists().articles(ids)).map(IndexedArticle::id).isEqualTo(ids);
    assertThat(told.sum()).isEqualTo(ARTICLES * 0.5);
  }

  @Test
  void anArticleThatIsGoneIsLeftOut() {
    var gone = SampleArticle.of("gone").naming("Vilnius");
    var index = DynamoDbArticles.index(LocalDynamoDb.client(), table);
    index.put(gone.article(), new Sequencer("1"));
    index.remove(gone.id(), new Sequencer("2"));
    assertThat(lists().articles(List.of(ids.get(0), gone.id(), ids.get(2))))
        .map(IndexedArticle::id)
        .containsExactly(ids.get(0), ids.get(2));
  }

  @Test
  void aSampleOfFewReadsTheListOnce() {
    var query = NATO.over(new DateRange(FIRST, FIRST.plusDays(29)), NATO.order());
    assertThat(new Counts(new ArticleSampler(lists())).of(query)).isEqualTo(Estimate.exact(60));
    // Postings of some 130 bytes: two charges of 4 KB.
    assertThat(told.sum()).isEqualTo(1.0);
  }

  @Test
  void positionsConsumeWhatPostingsDoAndHaveNothingElse() {
    var lists = lists();
    var days = ScanRange.of(FIRST, FIRST.plusDays(59), SortOrder.NEWEST_FIRST);
    var whole = lists.read(Term.entity("NATO"), days, 100);
    double consumed = told.sum();
    var bare = lists.positions(Term.entity("NATO"), days, 100);
    assertThat(told.sum()).isEqualTo(2 * consumed);
    assertThat(bare.postings())
        .map(Posting::position)
        .isEqualTo(whole.postings().stream().map(Posting::position).toList());
    assertThat(bare.resume()).isEqualTo(whole.resume());
    assertThatIllegalStateException().isThrownBy(() -> bare.postings().getFirst().payload());
  }

  @Test
  void aThinnedSampleHasThatPartOfTheList() {
    var thinning = new Thinning(1, 2);
    var sample =
        new ArticleSampler(lists()).sample(NATO, SampleRequest.within(100, 1).with(thinning));
    var all =
        new ArticleSampler(lists()).sample(NATO, SampleRequest.within(100, 1).with(Thinning.NONE));
    assertThat(all.postings()).hasSize(ARTICLES);
    assertThat(sample.postings())
        .map(Posting::position)
        .isEqualTo(all.postings().stream().map(Posting::position).filter(thinning::has).toList());
  }
}
