package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.SampleArticle;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.PostingPlace;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.index.protocol.TestTable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Items that the table has lost, as no protocol would lose them.
class LostItemsTest {
  private static final Sequencer CLOCK = new Sequencer("0055AED6DCD90281E5");
  private static final SampleArticle RAIN = SampleArticle.of("rain.txt").naming("NATO", "Kyiv");
  private static final Sharding SHARDING = new Sharding(3);

  private final String name = LocalDynamoDb.newTable();
  private final TestTable table = DynamoDbTables.of(LocalDynamoDb.client(), name, SHARDING);
  private final ArticleIndex index = table.index();

  private void lose(String partition, String sort) {
    LocalDynamoDb.client()
        .deleteItem(
            request ->
                request
                    .tableName(name)
                    .key(
                        Map.of(
                            "pk", AttributeValue.fromS(partition),
                            "sk", AttributeValue.fromS(sort))));
  }

  private void mend() {
    index.doubt(RAIN.id());
    index.put(RAIN.article(), index.sequencerForRescan(RAIN.id()));
  }

  private Set<PostingPlace> places() {
    return Objects.requireNonNull(table.registers().read(RAIN.id()).head()).footprint().places();
  }

  private Set<PostingPlace> missing() {
    return DynamoDbArticles.places(LocalDynamoDb.client(), name, SHARDING)
        .missing(RAIN.id(), places());
  }

  @Test
  void eachLostPostingIsReportedAndRepaired() {
    index.put(RAIN.article(), CLOCK);
    assertThat(missing()).isEmpty();
    assertThat(places()).isNotEmpty();
    for (var place : places()) {
      lose(SHARDING.partition(place.term(), RAIN.id()), place.position().key());
      assertThat(missing()).containsExactly(place);
      mend();
      assertThat(missing()).isEmpty();
      assertThat(table.ids(place.term())).containsExactly(RAIN.id());
    }
  }

  @Test
  void theMarkOfARemovalIsNotAPosting() {
    index.put(RAIN.article(), CLOCK);
    var places = places();
    index.remove(RAIN.id(), CLOCK.successor());
    assertThat(
            DynamoDbArticles.places(LocalDynamoDb.client(), name, SHARDING)
                .missing(RAIN.id(), places))
        .isEqualTo(places);
  }

  @Test
  void aLostHeadIsReportedAndRepaired() {
    index.put(RAIN.article(), CLOCK);
    lose("article:" + RAIN.id(), "head");
    assertThat(table.registers().read(RAIN.id()).hasLostHead()).isTrue();
    mend();
    assertThat(table.registers().read(RAIN.id()).isComplete()).isTrue();
    assertThat(missing()).isEmpty();
    assertThat(table.lists().article(RAIN.id())).isPresent();
  }

  @Test
  void anArticleThatLostHeadAndDetailsIsMended() {
    index.put(RAIN.article(), CLOCK);
    lose("article:" + RAIN.id(), "head");
    lose("article:" + RAIN.id(), "details");
    mend();
    assertThat(table.registers().read(RAIN.id()).isComplete()).isTrue();
    assertThat(missing()).isEmpty();
  }

  @Test
  void thePostingsOfALostHeadGoWithTheArticle() {
    index.put(RAIN.article(), CLOCK);
    lose("article:" + RAIN.id(), "head");
    index.remove(RAIN.id(), index.sequencerForRescan(RAIN.id()));
    assertThat(table.ids(Term.entity("NATO"))).isEmpty();
    assertThat(table.ids(Term.entity("Kyiv"))).isEmpty();
  }
}
