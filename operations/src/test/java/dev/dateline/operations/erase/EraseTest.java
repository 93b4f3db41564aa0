package dev.dateline.operations.erase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.SampleArticle;
import dev.dateline.dynamodb.LocalDynamoDb;
import dev.dateline.dynamodb.ScannedItem;
import dev.dateline.index.postings.Sharding;
import dev.dateline.operations.newsroom.AnyNewsroom;
import dev.dateline.operations.newsroom.Newsroom;
import dev.dateline.operations.newsroom.Newsroom.Change;
import dev.dateline.operations.newsroom.Newsroom.Kind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;

/// What an archive holds on a person is listed, and erased from bucket and table.
class EraseTest {
  private static final String MERKEL = "Angela Merkel";

  /// Variants of articles that name her, and that do not.
  private static final int NAMED = 3;

  private static final int UNNAMED = 2;

  /// Of archives with three articles, and with one.
  private static final int NAMED_THREE_TIMES = 8;

  private static final int UNNAMED_ONCE = 6;

  private Newsroom newsroom = new Newsroom(Sharding.NONE);
  private FakeVersions bucket = new FakeVersions();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeTry
  void newStack() {
    newsroom = new Newsroom(new Sharding(4));
    bucket = new FakeVersions();
  }

  private void fill(List<Change> changes, Set<String> watched) {
    newsroom.fill(changes, watched);
    for (int at = 0; at < changes.size(); at++) {
      bucket.add(key(changes.get(at)), versionOf(changes.get(at), at));
    }
  }

  private static String key(Change change) {
    return Newsroom.sample(change).key();
  }

  /// Tells whether the version names her.
  private static String versionOf(Change change, int at) {
    boolean isText = change.kind() == Kind.ARTICLE || change.kind() == Kind.ARCHIVE;
    boolean isNamed = isText && Newsroom.sample(change).names().contains(MERKEL);
    return (isNamed ? "named-" : "other-") + at;
  }

  private boolean run(Map<String, String> options) {
    out.reset();
    err.reset();
    var properties = new HashMap<>(options);
    properties.put("dateline.name", MERKEL + "; Mutti");
    properties.put("dateline.bucket", SampleArticle.BUCKET);
    properties.put("dateline.table", newsroom.table());
    properties.put("dateline.shards", "4");
    var settings = EraseSettings.of(properties);
    var stores =
        DataStores.of(
            LocalDynamoDb.client(),
            newsroom.table(),
            newsroom.sharding(),
            SampleArticle.BUCKET,
            bucket);
    return new EraseCommand(settings, stores, print(out), print(err), () -> {}).run();
  }

  private boolean erase(boolean archives) {
    return run(Map.of("dateline.erase", "true", "dateline.archives", Boolean.toString(archives)));
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private List<String> listed() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private String messages() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private List<String> itemsWithHer() {
    return LocalDynamoDb.client()
        .scanPaginator(scan -> scan.tableName(newsroom.table()))
        .items()
        .stream()
        .map(item -> new ScannedItem(item).texts().toString())
        .filter(text -> text.toLowerCase(Locale.ROOT).contains("merkel"))
        .toList();
  }

  @Property(tries = 12)
  void nothingOfThePersonIsLeftAndNothingElseIsLost(
      @ForAll("changes") List<Change> changes, @ForAll("watched") Set<String> watched) {
    fill(changes, watched);
    var before = newsroom.answers();
    assertThat(erase(true)).as(messages()).isTrue();
    assertThat(itemsWithHer()).isEmpty();
    assertThat(bucket.left()).noneMatch(version -> version.contains("named"));
    var after = newsroom.answers();
    assertThat(after.values().toString()).doesNotContain("Merkel", "merkel", "Mutti");
    for (var key : untouched(changes)) {
      assertThat(after).as(key).containsAllEntriesOf(articles(before, key));
      assertThat(bucket.of(key)).hasSize((int) count(changes, key));
    }
    assertThat(run(Map.of())).isTrue();
    assertThat(listed()).isEmpty();
  }

  /// The keys of which no version names her.
  private static Set<String> untouched(List<Change> changes) {
    var keys = new LinkedHashSet<String>();
    changes.forEach(change -> keys.add(key(change)));
    for (int at = 0; at < changes.size(); at++) {
      if (versionOf(changes.get(at), at).startsWith("named")) {
        keys.remove(key(changes.get(at)));
      }
    }
    return keys;
  }

  private static long count(List<Change> changes, String key) {
    return changes.stream().filter(change -> key(change).equals(key)).count();
  }

  /// The articles of an upload.
  private static Map<String, String> articles(Map<String, String> answers, String key) {
    var articles = new HashMap<String, String>();
    answers.forEach(
        (id, article) -> {
          if (article.startsWith("Optional[IndexedArticle") && article.contains(key + ",")) {
            articles.put(id, article);
          }
        });
    return articles;
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return AnyNewsroom.changes(8);
  }

  @Provide
  Arbitrary<Set<String>> watched() {
    return AnyNewsroom.watched();
  }

  @Example
  void everythingIsListedAndNothingIsChangedUnlessErasureIsRequested() {
    fill(
        List.of(
            new Change(0, Kind.ARTICLE, NAMED),
            new Change(1, Kind.ARTICLE, UNNAMED),
            new Change(2, Kind.ARCHIVE, NAMED),
            new Change(3, Kind.ARTICLE, NAMED),
            new Change(3, Kind.ARTICLE, UNNAMED),
            new Change(4, Kind.ARTICLE, NAMED),
            new Change(4, Kind.REMOVAL, 0)),
        Set.of(MERKEL));
    var before = newsroom.answers();
    assertThat(run(Map.of())).isTrue();
    assertThat(listed())
        .containsExactlyInAnyOrder(
            "article\tkey-0",
            "member\tkey-2\ta.txt",
            "former\tkey-3",
            "deleted\t" + SampleArticle.of("key-4").id(),
            "name\tAngela Merkel",
            "merge\tOlaf Scholz: Angela Merkel, Mutti",
            "watch\tangela-merkel: entity=Angela Merkel");
    assertThat(newsroom.answers()).isEqualTo(before);
    assertThat(bucket.left()).hasSize(7);
  }

  @Example
  void archivesAreKeptUnlessRequested() {
    fill(List.of(new Change(0, Kind.ARTICLE, NAMED), new Change(2, Kind.ARCHIVE, NAMED)), Set.of());
    assertThat(erase(false)).isFalse();
    assertThat(messages()).contains("-Ddateline.archives=true");
    assertThat(bucket.left()).containsExactly("key-2 named-1");
    assertThat(newsroom.answers().get("entity:angela merkel")).contains("key-2");
    assertThat(erase(true)).isTrue();
    assertThat(bucket.left()).isEmpty();
  }

  @Example
  void formerVersionsOfArchivesAreErased() {
    fill(
        List.of(
            new Change(0, Kind.ARCHIVE, NAMED),
            new Change(0, Kind.REMOVAL, 0),
            new Change(1, Kind.ARCHIVE, NAMED_THREE_TIMES),
            new Change(1, Kind.ARCHIVE, UNNAMED_ONCE),
            new Change(2, Kind.ARCHIVE, NAMED),
            new Change(2, Kind.ARTICLE, UNNAMED)),
        Set.of());
    assertThat(erase(false)).as(messages()).isTrue();
    assertThat(bucket.left()).containsExactly("key-0 other-1", "key-1 other-3", "key-2 other-5");
    assertThat(itemsWithHer()).isEmpty();
  }

  @Example
  void theRestOfAGroupStaysMerged() {
    fill(List.of(), Set.of());
    newsroom.merge("Der Kanzler", "Olaf Scholz");
    assertThat(erase(false)).isTrue();
    assertThat(newsroom.answers().get("merge Olaf Scholz"))
        .contains("Der Kanzler")
        .doesNotContain("Merkel");
  }

  @Example
  void anArticleThatAWatchWithHerNameFoundStays() {
    var nato = new Change(0, Kind.ARTICLE, UNNAMED);
    newsroom.watch("angela-merkel", "NATO");
    fill(List.of(nato), Set.of());
    var id = SampleArticle.of("key-0").id().value();
    var before = newsroom.answers().get(id);
    assertThat(erase(false)).as(messages()).isTrue();
    assertThat(listed()).contains("listed\tkey-0", "watch\tangela-merkel: entity=NATO");
    assertThat(newsroom.answers()).containsEntry(id, before);
    assertThat(bucket.left()).containsExactly("key-0 other-0");
    assertThat(itemsWithHer()).isEmpty();
  }

  @Example
  void anErasedArticleDoesNotComeBackWithALateEvent() {
    var named = new Change(0, Kind.ARTICLE, NAMED);
    fill(List.of(named), Set.of());
    erase(false);
    newsroom.apply(named, 0);
    assertThat(itemsWithHer()).isEmpty();
  }
}
