package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.SampleArticle;
import dev.dateline.articles.index.Sequencer;
import dev.dateline.articles.postings.Monthly;
import dev.dateline.articles.postings.PostingLists;
import dev.dateline.articles.postings.Sharding;
import dev.dateline.articles.postings.SortOrder;
import dev.dateline.articles.postings.Stretch;
import dev.dateline.articles.postings.Term;
import java.time.LocalDate;
import java.util.concurrent.atomic.DoubleAdder;
import org.junit.jupiter.api.Test;

/// Whoever counts is told of every unit that DynamoDB says a read consumed.
class ReadUnitsTest {
  private static final SampleArticle ARTICLE = SampleArticle.of("2023/a.txt").naming("NATO");
  private static final Stretch ALWAYS =
      Stretch.of(LocalDate.MIN, LocalDate.MAX, SortOrder.NEWEST_FIRST);
  private static final Sharding SHARDING = new Sharding(3);

  private final Meter meter = new Meter();
  private final DoubleAdder told = new DoubleAdder();
  private final PostingLists lists = lists();

  private PostingLists lists() {
    String table = LocalDynamoDb.newTable();
    var client = LocalDynamoDb.client(meter);
    DynamoDbArticles.index(client, table, WriteOptions.DEFAULT.over(SHARDING))
        .put(ARTICLE.article(), new Sequencer("1"));
    var options = ReadOptions.DEFAULT.counting(told::add).over(SHARDING);
    return DynamoDbArticles.postings(client, table, options);
  }

  @Test
  void ofAList() {
    // DynamoDB Local, unlike DynamoDB, takes nothing for shards that have nothing.
    assertTold(() -> lists.read(Term.entity("NATO"), ALWAYS, 10), 0.5);
  }

  @Test
  void ofTheMonths() {
    assertTold(() -> lists.months(Monthly.ARTICLES), 0.5);
  }

  @Test
  void ofAnArticle() {
    assertTold(() -> lists.article(ARTICLE.id()), 0.5);
  }

  private void assertTold(Runnable read, double units) {
    told.reset();
    assertThat(meter.readsOf(read)).isEqualTo(units);
    assertThat(told.sum()).isEqualTo(units);
  }
}
