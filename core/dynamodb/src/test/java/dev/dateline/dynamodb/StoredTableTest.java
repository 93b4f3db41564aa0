package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.SampleArticle;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.directory.store.NameEntry;
import dev.dateline.index.postings.ArticleText;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.ArticleIndex.Outcome;
import dev.dateline.index.query.ArticleFinder;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.Hit;
import dev.dateline.index.query.PageRequest;
import dev.dateline.index.query.RejectionFinder;
import dev.dateline.index.query.RejectionQuery;
import dev.dateline.index.query.TextFilter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A table that release 1.0 wrote, [SampleTable] as a file, is one that this release can go on
/// with.
class StoredTableTest {
  private static final String FILE = "table-1.0.jsonl";
  private static final PageRequest ALL = PageRequest.first(100, 1000);

  private final Meter meter = new Meter();
  private final String table = LocalDynamoDb.newTable();
  private final ArticleIndex index = DynamoDbArticles.index(LocalDynamoDb.client(meter), table);
  private final PostingLists lists = DynamoDbArticles.postings(LocalDynamoDb.client(), table);

  @BeforeEach
  void loadTheTable() {
    TableDump.load(TableDump.read(FILE), LocalDynamoDb.client(), table);
  }

  /// Not one byte may differ, or an older release could not read what this one writes while both
  /// are deployed, or after a rollback. There are four exceptions: merges have moved to partitions
  /// of their own, commit records of rejections and archives repeat what their heads list, and
  /// heads of articles in archives say which archive, and lines end with the language, which an
  /// older release does not read.
  @Test
  void thisReleaseWritesTheSameButForMovedMergesHeadsCommitRecordsAndLanguages() {
    String filled = LocalDynamoDb.newTable();
    SampleTable.fill(LocalDynamoDb.client(), filled);
    var items = TableDump.items(LocalDynamoDb.client(), filled);

    assertThat(items).anyMatch(item -> isCommit(item) && item.containsKey("places"));
    assertThat(items).anyMatch(item -> isCommit(item) && item.containsKey("members"));
    assertThat(items.stream().filter(item -> item.containsKey("archive")))
        .isNotEmpty()
        .allMatch(item -> text(item, "sk").equals("head"))
        .allMatch(item -> text(item, "archive").equals(SampleArticle.of("week.zip").id().value()));
    assertThat(
            unpacked(
                items.stream()
                    .map(StoredTableTest::withoutAddition)
                    .map(StoredTableTest::withoutLanguage)
                    .toList()))
        .containsExactlyInAnyOrderElementsOf(
            unpacked(TableDump.read(FILE).stream().map(StoredTableTest::moved).toList()));
  }

  private static Map<String, AttributeValue> moved(Map<String, AttributeValue> item) {
    if (!isMerge(item)) {
      return item;
    }
    var moved = new HashMap<>(item);
    moved.put("pk", AttributeValue.fromS(text(item, "pk").replaceFirst("^name:", "merge:")));
    return moved;
  }

  private static Map<String, AttributeValue> withoutAddition(Map<String, AttributeValue> item) {
    var rest = new HashMap<>(item);
    rest.remove("archive");
    if (isCommit(item)) {
      rest.keySet().removeAll(Set.of("places", "members"));
    }
    return rest;
  }

  private static Map<String, AttributeValue> withoutLanguage(Map<String, AttributeValue> item) {
    var rest = new HashMap<>(item);
    rest.computeIfPresent(
        "l",
        (name, line) -> {
          byte[] bytes = Packed.unpack(line.b().asByteArray());
          return PayloadEncoding.decode(line.b().asByteArray()) instanceof Payload.Result result
                  && result.language() != null
              ? packed(Arrays.copyOf(bytes, bytes.length - result.language().length() - 2))
              : line;
        });
    return rest;
  }

  private static AttributeValue packed(byte[] bytes) {
    return AttributeValue.fromB(SdkBytes.fromByteArray(Packed.pack(bytes)));
  }

  private static boolean isCommit(Map<String, AttributeValue> item) {
    return text(item, "sk").equals("details");
  }

  private static boolean isMerge(Map<String, AttributeValue> item) {
    return text(item, "sk").equals("merge");
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return Objects.requireNonNull(item.get(name)).s();
  }

  @Test
  void everyArticleIsRead() {
    assertThat(SampleTable.articles())
        .allSatisfy(
            article ->
                assertThat(lists.article(article.id())).contains(IndexedArticle.of(article)));
  }

  @Test
  void whatWasRemovedOrNotFinishedIsNotRead() {
    assertThat(lists.article(SampleTable.REMOVED)).isEmpty();
    assertThat(lists.article(SampleTable.UNFINISHED.id())).isEmpty();
  }

  @Test
  void articlesAreFoundByAllThatCanBeLookedUp() {
    var full = List.of(SampleTable.FULL.upload().key());
    assertThat(found(naming("Volodymyr Zelenskyy"))).isEqualTo(full);
    assertThat(found(from("SÜDDEUTSCHE Zeitung"))).isEqualTo(full);
    assertThat(found(mentioning("2023-07-11"))).isEqualTo(full);
    assertThat(found(mentioning("2022-06"))).isEqualTo(full);
    assertThat(found(mentioning("1980"))).isEqualTo(full);
    assertThat(found(naming("NATO"))).containsExactly(full.getFirst(), "week.zip");
    assertThat(found(naming("Jens Stoltenberg"))).containsExactly("replaced.txt");
    assertThat(found(naming("United Nations"))).isEmpty();
    assertThat(found(ArticleQuery.of(DateRange.ALL, EntityFilter.NONE)))
        .hasSize(SampleTable.articles().size() + 1);
  }

  @Test
  void everyRejectionIsListed() {
    assertThat(rejected())
        .containsAllEntriesOf(
            SampleTable.rejections().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        entry -> entry.getKey().key(), entry -> entry.getValue().toString())))
        .containsEntry("week.zip", String.valueOf(SampleTable.week().rejection()))
        .hasSize(SampleTable.rejections().size() + 1);
  }

  @Test
  void whatIsUploadedAgainGetsItsText() {
    assertThat(lists.text(IndexedArticle.of(SampleTable.FULL).position())).isEmpty();

    index.put(SampleTable.FULL, SampleTable.THIRD);

    assertThat(lists.text(IndexedArticle.of(SampleTable.FULL).position()))
        .contains(ArticleText.of(SampleTable.FULL));
    assertThat(found(naming("Volodymyr Zelenskyy")))
        .containsExactly(SampleTable.FULL.upload().key());
  }

  @Test
  void whatIsUploadedAgainUnchangedCostsOneWriteUnitIfTextsAreNotStored() {
    var options = WriteOptions.DEFAULT.storingTexts(false);
    var index = DynamoDbArticles.index(LocalDynamoDb.client(meter), table, options);
    assertThat(SampleTable.uploads())
        .allSatisfy(
            article ->
                assertThat(meter.writesOf(() -> index.put(article, SampleTable.THIRD)))
                    .as(article.upload().key())
                    .isEqualTo(1));
    assertThat(meter.writesOf(() -> index.put(SampleTable.week(), SampleTable.THIRD))).isEqualTo(1);
    SampleTable.rejections()
        .forEach(
            (upload, rejection) ->
                assertThat(meter.writesOf(() -> index.reject(upload, rejection, SampleTable.THIRD)))
                    .as(upload.key())
                    .isEqualTo(1));
  }

  @Test
  void theArchiveOfAnArticleIsKnownOnceItIsWrittenAgain() {
    var contents = new StoredContents(LocalDynamoDb.client(), table, Sharding.NONE);
    var week = SampleTable.week();
    var archive = SampleArticle.of(week.upload().key()).id();
    var members = week.articles().stream().map(Article::id).toList();
    assertThat(members).allSatisfy(id -> assertThat(contents.archive(id)).isEmpty());

    index.remove(archive, SampleTable.THIRD);

    assertThat(members).allSatisfy(id -> assertThat(contents.archive(id)).contains(archive));
    assertThat(contents.archive(archive)).isEmpty();
  }

  @Test
  void whatWasNotFinishedIsFinished() {
    assertThat(index.put(SampleTable.UNFINISHED, SampleTable.FIRST)).isEqualTo(Outcome.WRITTEN);
    assertThat(lists.article(SampleTable.UNFINISHED.id())).isPresent();
  }

  @Test
  void anOlderEventComesTooLate() {
    assertThat(index.remove(SampleTable.FULL.id(), SampleTable.FIRST))
        .isEqualTo(Outcome.SUPERSEDED);
    assertThat(index.put(removedArticle(), SampleTable.FIRST)).isEqualTo(Outcome.SUPERSEDED);
  }

  @Test
  void anArticleIsReplacedWhole() {
    String key = SampleTable.FULL.upload().key();
    index.put(SampleArticle.of(key).naming("Mark Rutte").article(), SampleTable.THIRD);

    assertThat(found(naming("Mark Rutte"))).containsExactly(key);
    assertThat(found(naming("Volodymyr Zelenskyy"))).isEmpty();
    assertThat(found(mentioning("1980"))).isEmpty();
  }

  @Test
  void nothingIsListedOnceAllIsRemoved() {
    Stream.of(
            SampleTable.uploads().stream().map(Article::id),
            SampleTable.rejections().keySet().stream()
                .map(upload -> ArticleId.of(upload.bucket(), upload.key())),
            Stream.of(SampleTable.UNFINISHED.id(), SampleArticle.of("week.zip").id()))
        .flatMap(ids -> ids)
        .forEach(id -> index.remove(id, SampleTable.THIRD));

    assertThat(TableDump.items(LocalDynamoDb.client(), table))
        .noneMatch(item -> item.containsKey("l") || item.containsKey("d"));
  }

  @Test
  void theDirectoryKnowsItsNames() {
    var names = DynamoDbNames.of(LocalDynamoDb.client(), table);
    var known = SampleTable.names();

    assertThat(names.names(known.stream().map(KnownName::key).collect(Collectors.toSet())))
        .isEqualTo(known.stream().collect(Collectors.toMap(KnownName::key, name -> name)));
    assertThat(known)
        .allSatisfy(
            name ->
                assertThat(name.entries().toList())
                    .allSatisfy(
                        entry ->
                            assertThat(names.entries(entry.sortKey(), null, 1).entries())
                                .extracting(NameEntry::sortKey)
                                .containsExactly(entry.sortKey())));
  }

  @Test
  void mergesHoldAndCanBeUndone() {
    var directory = NameDirectory.of(DynamoDbNames.of(LocalDynamoDb.client(), table), lists);
    var xAi = Set.of(NameKey.of("xAI"), NameKey.of("X Corp"), NameKey.of("Twitter"));

    assertThat(directory.describe("Twitter").orElseThrow().group().keys()).isEqualTo(xAi);
    assertThat(directory.describe("Kiev")).isEmpty();
    directory.unmerge("X Corp", "xAI");
    assertThat(directory.describe("xAI")).isEmpty();
    assertThat(directory.describe("Twitter").orElseThrow().group().name()).isEqualTo("X Corp");
  }

  /// Lookup, which undoes merges, may not write to the partitions of what ingest learned.
  @Test
  void undoingAMergeLeavesTheItemsOfTheOlderRelease() {
    var directory = NameDirectory.of(DynamoDbNames.of(LocalDynamoDb.client(), table), lists);

    directory.unmerge("X Corp", "xAI");
    directory.unmerge("Twitter", "X Corp");

    assertThat(directory.describe("Twitter")).isEmpty();
    assertThat(directory.describe("X Corp")).isEmpty();
    assertThat(TableDump.items(LocalDynamoDb.client(), table))
        .containsAll(TableDump.read(FILE).stream().filter(StoredTableTest::isMerge).toList());
  }

  @Test
  void anUndoneMergeOfTheOlderReleaseCanBeMadeAgain() {
    var directory = NameDirectory.of(DynamoDbNames.of(LocalDynamoDb.client(), table), lists);

    directory.unmerge("X Corp", "xAI");
    directory.merge("xAI", "X Corp");
    directory.merge("Grok", "xAI");

    assertThat(directory.describe("Grok").orElseThrow().group().name()).isEqualTo("X Corp");
    directory.unmerge("Grok", "xAI");
    directory.unmerge("xAI", "X Corp");
    assertThat(directory.describe("xAI")).isEmpty();
    assertThat(directory.describe("Twitter").orElseThrow().group().keys())
        .containsExactly(NameKey.of("Twitter"), NameKey.of("X Corp"));
  }

  private static Article removedArticle() {
    return SampleArticle.of("removed.txt").naming("NATO").article();
  }

  private List<String> found(ArticleQuery query) {
    return new ArticleFinder(lists).find(query, ALL).lines().stream().map(Hit::key).toList();
  }

  private Map<String, String> rejected() {
    var query = new RejectionQuery(DateRange.ALL, null, SortOrder.NEWEST_FIRST);
    return new RejectionFinder(lists)
        .find(query, ALL).lines().stream()
            .collect(Collectors.toMap(line -> line.key(), line -> line.rejection().toString()));
  }

  private static ArticleQuery naming(String name) {
    return ArticleQuery.of(DateRange.ALL, EntityFilter.all(name));
  }

  private static ArticleQuery from(String source) {
    return ArticleQuery.of(DateRange.ALL, EntityFilter.NONE).withSource(source);
  }

  private static ArticleQuery mentioning(String period) {
    var mentioned = CalendarPeriod.parse(period).orElseThrow();
    return ArticleQuery.of(DateRange.ALL, EntityFilter.NONE)
        .with(TextFilter.NONE.withMentioned(mentioned));
  }

  /// The lines with compressed parts unpacked, because another version of zlib may compress them
  /// otherwise.
  private static List<String> unpacked(List<Map<String, AttributeValue>> items) {
    return items.stream()
        .map(
            item ->
                item.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> unpacked(e.getValue()))))
        .map(TableDump::json)
        .toList();
  }

  private static AttributeValue unpacked(AttributeValue value) {
    return Optional.ofNullable(value.b())
        .map(bytes -> Packed.unpack(bytes.asByteArray()))
        .map(bytes -> AttributeValue.fromB(SdkBytes.fromByteArray(bytes)))
        .orElse(value);
  }
}
