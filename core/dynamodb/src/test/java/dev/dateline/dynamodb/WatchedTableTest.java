package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.SampleArticle;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.index.query.ArrivalFinder;
import dev.dateline.index.query.ArrivalQuery;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.PageRequest;
import dev.dateline.index.query.TextFilter;
import dev.dateline.index.search.TextSearch;
import dev.dateline.index.search.WordComparison;
import dev.dateline.index.watch.Watch;
import dev.dateline.index.watch.WatchOptions;
import dev.dateline.index.watch.WatchStore;
import dev.dateline.index.watch.WatchedLists;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Watches, and the lists by arrival, in DynamoDB: what is stored, and what it costs.
class WatchedTableTest {
  private static final Instant ARRIVED = Instant.parse("2023-07-20T10:15:31Z");
  private static final Instant SET_UP = Instant.parse("2023-07-01T00:00:00Z");
  private static final SampleArticle RAIN =
      SampleArticle.of("rain.txt").from("Reuters").naming("NATO", "Kyiv");
  private static final Watch NATO =
      new Watch("nato", "entity=NATO", "A note", query(EntityFilter.all("NATO")), SET_UP);

  private final String table = LocalDynamoDb.newTable();
  private final Meter meter = new Meter();
  private final WatchStore watches = DynamoDbWatches.of(LocalDynamoDb.client(), table);
  private final PostingLists lists = DynamoDbArticles.postings(LocalDynamoDb.client(), table);

  private static ArticleQuery query(EntityFilter entities) {
    return ArticleQuery.of(DateRange.ALL, entities);
  }

  private ArticleIndex index() {
    var names = DynamoDbNames.of(LocalDynamoDb.client(), table);
    var arrivals = WatchedLists.of(watches, names, WatchOptions.DEFAULT, () -> ARRIVED);
    return DynamoDbArticles.index(
        LocalDynamoDb.client(meter), table, WriteOptions.DEFAULT.keeping(arrivals));
  }

  private List<String> found(Term list) {
    var query = ArrivalQuery.of(list, null, SortOrder.NEWEST_FIRST);
    return new ArrivalFinder(lists)
        .find(query, PageRequest.first(10, 100)).lines().stream()
            .map(arrival -> arrival.time() + " " + arrival.article().key())
            .toList();
  }

  @Test
  void aWatchIsStoredWithAllItsConditions() {
    var all =
        new ArticleQuery(
            new DateRange(LocalDate.of(2023, 1, 1), null),
            new EntityFilter(
                List.of("NATO"), List.of("Kyiv"), List.of("Paris"), Set.of(EntityType.PERSON)),
            "Reuters",
            "2023/",
            TextFilter.NONE
                .withMentioned(CalendarPeriod.parse("2023-06").orElseThrow())
                .withSearch(
                    TextSearch.of(List.of("\"grain deal\""), List.of("ban"), WordComparison.EXACT))
                .withLanguage("de"),
            SortOrder.NEWEST_FIRST);
    var full = new Watch("full", "the query", null, all, SET_UP);
    watches.put(full);
    watches.put(NATO);
    assertThat(watches.all()).containsExactly(full, NATO);
    watches.remove("full");
    assertThat(watches.all()).containsExactly(NATO);
  }

  @Test
  void theItemOfAWatchHasTheseAttributes() {
    watches.put(NATO);
    assertThat(TableDump.items(LocalDynamoDb.client(), table))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.get("pk")).isEqualTo(AttributeValue.fromS("watches"));
              assertThat(item.get("sk")).isEqualTo(AttributeValue.fromS("nato"));
              assertThat(item)
                  .containsEntry(
                      "all", AttributeValue.fromL(List.of(AttributeValue.fromS("NATO"))));
              assertThat(item.keySet())
                  .containsExactlyInAnyOrder(
                      "pk", "sk", "form", "query", "note", "since", "all", "any", "not", "types");
            });
  }

  @Test
  void aWatchOfANewerReleaseIsIgnored() {
    var item = new HashMap<>(WatchItem.write(NATO));
    item.put("form", AttributeValue.fromN("4"));
    LocalDynamoDb.client().putItem(put -> put.tableName(table).item(item));
    assertThat(watches.all()).isEmpty();
  }

  /// A watch is written in the first form, which older releases read, if that suffices.
  @Test
  void olderReleasesIgnoreOnlyWatchesWithConditionsThatTheyDoNotKnow() {
    var search = TextSearch.of(List.of("grain"), List.of(), WordComparison.FOLDED);
    var conditions = ArticleQuery.of(DateRange.ALL, EntityFilter.NONE);
    var searching =
        new Watch("w", "q", null, conditions.with(TextFilter.NONE.withSearch(search)), SET_UP);
    var german =
        new Watch("w", "q", null, conditions.with(TextFilter.NONE.withLanguage("de")), SET_UP);
    assertThat(WatchItem.write(NATO)).containsEntry("form", AttributeValue.fromN("1"));
    assertThat(WatchItem.write(searching)).containsEntry("form", AttributeValue.fromN("2"));
    assertThat(WatchItem.write(german)).containsEntry("form", AttributeValue.fromN("3"));
  }

  @Test
  void aMatchIsOnTheListOfTheWatchUntilTheArticleIsRemoved() {
    watches.put(NATO);
    index().put(RAIN.article(), new Sequencer("1"));
    assertThat(found(NATO.term())).containsExactly("2023-07-20T10:15:31Z rain.txt");
    assertThat(found(Term.arrived(YearMonth.of(2023, 7))))
        .containsExactly("2023-07-20T10:15:31Z rain.txt");
    index().remove(RAIN.id(), new Sequencer("2"));
    assertThat(found(NATO.term())).isEmpty();
    assertThat(found(Term.arrived(YearMonth.of(2023, 7)))).isEmpty();
  }

  @Test
  void theListsOfAnArticleAreStoredUnderTheseKeys() {
    watches.put(NATO);
    index().put(RAIN.article(), new Sequencer("1"));
    assertThat(TableDump.items(LocalDynamoDb.client(), table))
        .map(item -> Objects.requireNonNull(item.get("pk")).s())
        .contains("watch:nato@ljj8lc00", "arrived:2023-07", "months-arrived");
  }

  @Test
  void anArrivalAndEachMatchCostOneWriteUnit() {
    var plain = DynamoDbArticles.index(LocalDynamoDb.client(meter), table);
    plain.put(RAIN.article(), new Sequencer("1"));
    plain.remove(RAIN.id(), new Sequencer("2"));
    double without = meter.writesOf(() -> plain.put(RAIN.article(), new Sequencer("3")));
    plain.remove(RAIN.id(), new Sequencer("4"));
    var watching = index();
    watching.put(SampleArticle.of("first.txt").article(), new Sequencer("1"));
    double arrived = meter.writesOf(() -> watching.put(RAIN.article(), new Sequencer("5")));
    watching.remove(RAIN.id(), new Sequencer("6"));
    watches.put(NATO);
    var matching = index();
    matching.put(SampleArticle.of("first.txt").article(), new Sequencer("2"));
    double matched = meter.writesOf(() -> matching.put(RAIN.article(), new Sequencer("7")));
    assertThat(arrived).isEqualTo(without + 1);
    assertThat(matched).isEqualTo(without + 2);
  }
}
