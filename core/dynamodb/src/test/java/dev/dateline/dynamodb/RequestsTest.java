package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.articles.SampleArticle;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.MortalRegisters;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.index.protocol.TestTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How many requests each call sends, on a warm function that knows the months.
class RequestsTest {
  private static final Sequencer FIRST = new Sequencer("0055AED6DCD90281E1");
  private static final Sequencer SECOND = new Sequencer("0055AED6DCD90281E2");
  private static final SampleArticle ARTICLE = SampleArticle.of("rain.txt").naming(names(20));
  private static final String READ = "Query";
  private static final String PUT = "PutItem";
  private static final String BATCH = "BatchExecuteStatement";

  private final RecordedRequests requests = new RecordedRequests();
  private String table;
  private PostingLists lists;
  private ArticleIndex index;

  private static List<String> names(int number) {
    return IntStream.range(0, number).mapToObj(n -> "Somebody %03d".formatted(n)).toList();
  }

  @BeforeEach
  void newTableOfAKnownMonth() {
    var client = LocalDynamoDb.client(requests);
    table = LocalDynamoDb.newTable();
    lists = DynamoDbArticles.postings(client, table);
    index = DynamoDbArticles.index(client, table);
    index.put(SampleArticle.of("another").article(), FIRST);
  }

  @Test
  void aNewArticleOfTwentyNamesTakesThreeWritesAndARead() {
    assertThat(requests.of(() -> index.put(ARTICLE.article(), FIRST)))
        .containsExactly(READ, PUT, BATCH, PUT);
  }

  @Test
  void eachTwentyFiveItemsMoreTakeOneMore() {
    var longer = ARTICLE.naming(names(60)).article();

    assertThat(requests.of(() -> index.put(longer, FIRST)))
        .containsExactly(READ, PUT, BATCH, BATCH, BATCH, PUT);
  }

  @Test
  void replacingItTakesNoMore() {
    index.put(ARTICLE.article(), FIRST);
    var names = new ArrayList<>(names(20));
    names.set(7, "Angela Merkel");

    assertThat(requests.of(() -> index.put(ARTICLE.naming(names).article(), SECOND)))
        .containsExactly(READ, PUT, BATCH, PUT);
  }

  @Test
  void removingItTakesNoMore() {
    index.put(ARTICLE.article(), FIRST);

    assertThat(requests.of(() -> index.remove(ARTICLE.id(), SECOND)))
        .containsExactly(READ, PUT, BATCH, PUT);
  }

  @Test
  void bringingBackWhatWasRemovedTakesNoMore() {
    index.put(ARTICLE.article(), FIRST);
    index.remove(ARTICLE.id(), FIRST);

    assertThat(requests.of(() -> index.put(ARTICLE.article(), SECOND)))
        .containsExactly(READ, PUT, BATCH, PUT);
  }

  @Test
  void completingItAfterACrashTakesOneMore() {
    var registers = DynamoDbArticles.registers(LocalDynamoDb.client(), table);
    var dying = new MortalRegisters(registers, () -> {}, 12);
    assertThatThrownBy(
            () -> new TestTable(dying, lists, Sharding.NONE).index().put(ARTICLE.article(), FIRST))
        .isInstanceOf(MortalRegisters.Killed.class);

    assertThat(requests.of(() -> index.put(ARTICLE.article(), FIRST)))
        .containsExactly(READ, BATCH, BATCH, PUT);
  }

  @Test
  void rewritingItInDoubtTakesNoMore() {
    index.put(ARTICLE.article(), FIRST);
    index.doubt(ARTICLE.id());

    assertThat(requests.of(() -> index.put(ARTICLE.article(), SECOND)))
        .containsExactly(READ, PUT, BATCH, PUT);
  }
}
