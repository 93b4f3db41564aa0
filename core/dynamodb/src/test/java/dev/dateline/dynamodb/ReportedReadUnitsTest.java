package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.SampleArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.Sequencer;
import java.time.LocalDate;
import java.util.concurrent.atomic.DoubleAdder;
import org.junit.jupiter.api.Test;

/// Every read unit that DynamoDB reports is counted.
class ReportedReadUnitsTest {
  private static final SampleArticle ARTICLE = SampleArticle.of("2023/a.txt").naming("NATO");
  private static final ScanRange ALWAYS =
      ScanRange.of(LocalDate.MIN, LocalDate.MAX, SortOrder.NEWEST_FIRST);
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
    assertReported(() -> lists.read(Term.entity("NATO"), ALWAYS, 10), 0.5);
  }

  @Test
  void ofTheMonths() {
    assertReported(() -> lists.months(MonthlyList.ARTICLES), 0.5);
  }

  @Test
  void ofAnArticle() {
    assertReported(() -> lists.article(ARTICLE.id()), 0.5);
  }

  private void assertReported(Runnable read, double units) {
    told.reset();
    assertThat(meter.readsOf(read)).isEqualTo(units);
    assertThat(told.sum()).isEqualTo(units);
  }
}
