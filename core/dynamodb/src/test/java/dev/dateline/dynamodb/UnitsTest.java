package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.SampleArticle;
import dev.dateline.index.postings.ArticlePostings;
import dev.dateline.index.postings.ArticleText;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.Item;
import dev.dateline.index.protocol.Registers;
import dev.dateline.index.protocol.SequencedIndex;
import dev.dateline.index.protocol.Sequencer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What each call costs, by the capacity that the store says it consumed. A unit of writing is 1 KB
/// begun, a unit of reading 4 KB, or 8 KB if the read is eventually consistent.
class UnitsTest {
  private static final Sequencer FIRST = new Sequencer("0055AED6DCD90281E1");
  private static final Sequencer SECOND = new Sequencer("0055AED6DCD90281E2");
  private static final Sequencer THIRD = new Sequencer("0055AED6DCD90281E3");
  private static final List<String> NAMES =
      IntStream.range(0, 20).mapToObj(n -> "Vladimir Vladimirovich " + (char) ('A' + n)).toList();
  private static final SampleArticle ARTICLE =
      SampleArticle.of("2023/07/a-day-in-the-life-of-everybody-who-matters.txt")
          .titled("A day in the life of everybody who matters, and of some who do not")
          .inVersion("096fKKXTRTtl3on89fVO.nfljtsv6qko")
          .naming(NAMES);

  private static final ScanRange ALWAYS =
      ScanRange.of(LocalDate.MIN, LocalDate.MAX, SortOrder.NEWEST_FIRST);

  private final Meter meter = new Meter();
  private Registers registers;
  private ArticleIndex index;
  private PostingLists lists;

  @BeforeEach
  void newTableOfAKnownMonth() {
    String table = LocalDynamoDb.newTable();
    var client = LocalDynamoDb.client(meter);
    index = DynamoDbArticles.index(client, table);
    lists = DynamoDbArticles.postings(client, table);
    registers = new DynamoDbRegisters(client, table, Clock.systemUTC());
    index.put(SampleArticle.of("another").article(), FIRST);
  }

  @Test
  void aNewArticleOfTwentyNamesTakes24() {
    assertThat(meter.writesOf(() -> index.put(ARTICLE.article(), FIRST))).isEqualTo(24);
  }

  @Test
  void withoutItsTextItTakesOneLess() {
    var bare = ((SequencedIndex) index).withoutTexts();

    assertThat(meter.writesOf(() -> bare.put(ARTICLE.article(), FIRST))).isEqualTo(23);
    assertThat(meter.writesOf(() -> index.put(ARTICLE.article(), SECOND))).isEqualTo(24);
    assertThat(meter.writesOf(() -> bare.put(ARTICLE.article(), THIRD))).isEqualTo(24);
    assertThat(lists.text(IndexedArticle.of(ARTICLE.article()).position())).isEmpty();
  }

  @Test
  void theFirstArticleOfAMonthTakesOneMoreAndASourceOneMore() {
    var article = ARTICLE.on("2024-01-01").from("Reuters").article();

    assertThat(meter.writesOf(() -> index.put(article, FIRST))).isEqualTo(26);
  }

  @Test
  void replacingItByOneWithAnotherNameTakes25() {
    index.put(ARTICLE.article(), FIRST);
    var names = new ArrayList<>(NAMES);
    names.set(7, "Angela Merkel");
    var other = ARTICLE.naming(names).article();

    assertThat(meter.writesOf(() -> index.put(other, SECOND))).isEqualTo(25);
  }

  @Test
  void theSameUploadedAgainTakesOne() {
    index.put(ARTICLE.article(), FIRST);

    assertThat(meter.writesOf(() -> index.put(ARTICLE.article(), SECOND))).isEqualTo(1);
  }

  @Test
  void anEventThatComesTwiceOrTooLateTakesNoUnit() {
    index.put(ARTICLE.article(), SECOND);

    assertThat(meter.writesOf(() -> index.put(ARTICLE.article(), SECOND))).isZero();
    assertThat(meter.writesOf(() -> index.remove(ARTICLE.id(), FIRST))).isZero();
  }

  @Test
  void removingItTakes24() {
    index.put(ARTICLE.article(), FIRST);

    assertThat(meter.writesOf(() -> index.remove(ARTICLE.id(), SECOND))).isEqualTo(24);
  }

  @Test
  void removingWhatWasNeverThereTakesOne() {
    assertThat(meter.writesOf(() -> index.remove(ARTICLE.id(), SECOND))).isEqualTo(1);
  }

  @Test
  void aRejectionTakesThreeAndTheFirstOfAMonthOneMore() {
    var rejection = new Rejection(Rejection.Reason.EMPTY, "It is empty.", "Write something.");
    var other = SampleArticle.of("a third").upload();

    assertThat(meter.writesOf(() -> index.reject(ARTICLE.upload(), rejection, FIRST))).isEqualTo(4);
    assertThat(meter.writesOf(() -> index.reject(other, rejection, FIRST))).isEqualTo(3);
  }

  @Test
  void everyEventReadsOneUnitBeforeItWrites() {
    index.put(ARTICLE.article(), FIRST);

    assertThat(meter.readsOf(() -> index.put(ARTICLE.article(), SECOND))).isEqualTo(1);
  }

  @Test
  void aPageOf25TakesAtMostOne() {
    for (int number = 0; number < 30; number++) {
      var sample = SampleArticle.of("2023/07/a-day-in-the-life-%02d.txt".formatted(number));
      index.put(sample.naming(NAMES.getFirst()).titled(ARTICLE.headline()).article(), FIRST);
    }
    var term = Term.entity(NAMES.getFirst());

    double units = meter.readsOf(() -> lists.read(term, ALWAYS, 25));

    assertThat(units).isPositive().isLessThanOrEqualTo(1);
    assertThat(lists.read(term, ALWAYS, 25).readUnits()).isEqualTo(units);
    assertThat(lists.read(term, ALWAYS, 25).postings()).hasSize(25);
  }

  @Test
  void aPageOf25OfRealArticlesTakesOne() {
    var term = Term.entity("Vladimir Putin");
    int number = 0;
    for (Article article : RealArticles.all()) {
      for (Posting posting : ArticlePostings.withoutText(article)) {
        var id = ArticleId.of("bucket", "key-" + number++);
        var position = new Position(posting.position().day(), id);
        registers.write(
            new Item.Listed(term.value(), new Posting(term, position, posting.payload()), FIRST));
      }
    }
    assertThat(number).isGreaterThan(50);
    for (ScanRange rest = ALWAYS; rest != null; ) {
      var page = lists.read(term, rest, 25);
      assertThat(page.readUnits()).isLessThanOrEqualTo(1);
      rest = page.resume();
    }
  }

  @Test
  void anArchiveTakesTwoUnitsMoreThanItsArticles() {
    var week = ARTICLE.article();
    var one = ARTICLE.inArchive("one.txt").naming("NATO").article();
    var two = ARTICLE.inArchive("two.txt").naming("NATO").article();
    var archive = new Archive(week.upload(), List.of(one, two), null);

    assertThat(meter.writesOf(() -> index.put(archive, FIRST))).isEqualTo(2 * 5 + 2);
    assertThat(meter.writesOf(() -> index.put(archive, FIRST))).isZero();
    assertThat(meter.writesOf(() -> index.remove(week.id(), SECOND))).isEqualTo(2 * 5 + 2);
  }

  @Test
  void aTextTakesHalfAUnitToRead() {
    index.put(ARTICLE.article(), FIRST);
    var position = IndexedArticle.of(ARTICLE.article()).position();

    assertThat(meter.readsOf(() -> lists.text(position))).isEqualTo(0.5);
    assertThat(lists.text(position)).contains(ArticleText.of(ARTICLE.article()));
  }

  @Test
  void eachOfManyTextsTakesHalfAUnitToRead() {
    var positions = new ArrayList<Position>();
    for (int number = 0; number < 150; number++) {
      var article = SampleArticle.of(number + ".txt").naming("NATO").article();
      index.put(article, FIRST);
      positions.add(IndexedArticle.of(article).position());
    }

    assertThat(meter.readsOf(() -> lists.texts(positions))).isEqualTo(75);
    var batch = lists.texts(positions);
    assertThat(batch.texts()).hasSize(150);
    assertThat(batch.readUnits()).isEqualTo(75);
  }

  @Test
  void oneArticleTakesHalfAUnitToRead() {
    index.put(ARTICLE.article(), FIRST);

    assertThat(meter.readsOf(() -> lists.article(ARTICLE.id()))).isEqualTo(0.5);
  }
}
