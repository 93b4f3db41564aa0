package dev.dateline.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.SampleArticle;
import dev.dateline.dynamodb.LocalDynamoDb;
import dev.dateline.dynamodb.TableScan;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.watch.Watch;
import dev.dateline.operations.newsroom.AnyNewsroom;
import dev.dateline.operations.newsroom.Newsroom;
import dev.dateline.operations.newsroom.Newsroom.Change;
import dev.dateline.operations.newsroom.Newsroom.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/// What a table holds survives the way through a file into a table with other shards.
class BackupTest {
  private static final Sharding ONE = Sharding.NONE;
  private static final Sharding EIGHT = new Sharding(8);
  private static final List<Change> CHANGES =
      List.of(
          new Change(0, Kind.ARTICLE, 4),
          new Change(1, Kind.ARCHIVE, 2),
          new Change(2, Kind.REJECTION, 0),
          new Change(3, Kind.ARTICLE, 1),
          new Change(3, Kind.REMOVAL, 1));

  private Path folder = Path.of(".");
  private Path file = Path.of(".");
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeTry
  void newFolder() throws IOException {
    folder = Files.createTempDirectory("backup");
    file = folder.resolve("index.ndjson");
    err.reset();
  }

  @AfterTry
  void deleteFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (var each : files.toList()) {
        Files.delete(each);
      }
    }
    Files.delete(folder);
  }

  private static Newsroom filled(List<Change> changes, Set<String> watched) {
    var newsroom = new Newsroom(ONE);
    newsroom.fill(changes, watched);
    return newsroom;
  }

  private BackupSettings settings(Newsroom newsroom, boolean articles) {
    return new BackupSettings(null, newsroom.table(), file, newsroom.sharding(), articles);
  }

  private boolean export(Newsroom newsroom, DynamoDbClient client) throws IOException {
    var scan = TableScan.of(client, newsroom.table()).by(7);
    return new ExportCommand(settings(newsroom, false), scan, print()).run();
  }

  private void export(Newsroom newsroom) throws IOException {
    assertThat(export(newsroom, LocalDynamoDb.client())).as(messages()).isTrue();
  }

  private boolean load(Newsroom newsroom, boolean articles, DynamoDbClient client)
      throws IOException {
    return new ImportCommand(settings(newsroom, articles), client, print()).run();
  }

  private void load(Newsroom newsroom, boolean articles) throws IOException {
    assertThat(load(newsroom, articles, LocalDynamoDb.client())).as(messages()).isTrue();
  }

  private PrintStream print() {
    return new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  private String messages() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Property(tries = 12)
  void everyAnswerIsTheSameFromATableWithOtherShards(
      @ForAll("changes") List<Change> changes, @ForAll("watched") Set<String> watched)
      throws IOException {
    var source = filled(changes, watched);
    export(source);
    var target = new Newsroom(EIGHT);
    load(target, true);
    assertThat(target.answers()).isEqualTo(source.answers());
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return AnyNewsroom.changes(10);
  }

  @Provide
  Arbitrary<Set<String>> watched() {
    return AnyNewsroom.watched();
  }

  @Example
  void eventsContinueFromTheImportedState() throws IOException {
    var source = filled(CHANGES, Set.of("NATO"));
    export(source);
    var target = new Newsroom(EIGHT);
    load(target, true);
    assertThat(target.apply(CHANGES.getFirst(), 20)).isEqualTo(ArticleIndex.Outcome.UNCHANGED);
    for (int key = 0; key < Newsroom.KEYS; key++) {
      source.apply(new Change(key, Kind.REMOVAL, 0), 30);
      target.apply(new Change(key, Kind.REMOVAL, 0), 30);
    }
    assertThat(target.answers()).isEqualTo(source.answers());
  }

  @Example
  void whatPeopleEnteredIsImportedWithoutArticles() throws IOException {
    var source = filled(CHANGES, Set.of("NATO", "Kyiv"));
    export(source);
    var target = new Newsroom(EIGHT);
    load(target, false);
    assertThat(target.watches().all()).hasSize(2).isEqualTo(source.watches().all());
    assertThat(target.answers().get("merge Olaf Scholz"))
        .contains("Mutti")
        .isEqualTo(source.answers().get("merge Olaf Scholz"));
    assertThat(target.answers()).doesNotContainKey("month:2023-02");
  }

  @Example
  void whatTheTableHasStays() throws IOException {
    export(filled(CHANGES, Set.of("NATO")));
    var target = filled(List.of(new Change(0, Kind.ARTICLE, 3)), Set.of());
    target.watches().put(newer(target));
    var before = target.answers();
    load(target, true);
    var id = SampleArticle.of("key-0").id().value();
    assertThat(target.answers()).containsEntry(id, before.get(id));
    assertThat(target.watches().all()).containsExactly(newer(target));
    assertThat(messages())
        .containsPattern("line [0-9]+: the table has another watch, which was kept");
  }

  private static Watch newer(Newsroom newsroom) {
    var watched = filled(List.of(), Set.of("NATO")).watches().all().getFirst();
    return watched.with("entity=Kyiv", newsroom.table(), watched.conditions());
  }

  @Example
  void aKilledExportIsResumed() throws IOException {
    var source = filled(CHANGES, Set.of("NATO"));
    export(source);
    String whole = Files.readString(file);
    Files.delete(file);
    assertThat(export(source, dyingAtScan(4))).isFalse();
    assertThat(Files.readString(file)).isNotEqualTo(whole);
    Files.writeString(file, "{\"kind\":\"arti", StandardOpenOption.APPEND);
    export(source);
    assertThat(Files.readString(file)).isEqualTo(whole);
    assertThat(file.resolveSibling("index.ndjson.state")).doesNotExist();
  }

  @Example
  void aKilledImportCanBeResumedAtAnyPoint() throws IOException {
    var source = filled(CHANGES, Set.of("NATO"));
    export(source);
    for (int put = 1; put < 40; put += 9) {
      var target = new Newsroom(EIGHT);
      load(target, true, dyingAtPut(put));
      load(target, true);
      assertThat(target.answers()).as("killed at put " + put).isEqualTo(source.answers());
    }
  }

  @Example
  void aBadLineIsReportedWithItsNumberAndTheOthersAreImported() throws IOException {
    var source = filled(CHANGES, Set.of("NATO"));
    export(source);
    var lines = new ArrayList<>(Files.readAllLines(file));
    lines.add(2, "{\"kind\":\"merge\",\"name\":\"X\"}");
    lines.add(4, "no JSON");
    lines.add(5, "{\"kind\":\"horoscope\"}");
    Files.write(file, lines);
    var target = new Newsroom(EIGHT);
    assertThat(load(target, true, LocalDynamoDb.client())).isFalse();
    assertThat(messages()).contains("line 3: ", "line 5: not JSON", "line 6: unknown kind");
    assertThat(target.answers()).isEqualTo(source.answers());
  }

  @Example
  void anExportIsNotOverwritten() throws IOException {
    var source = filled(CHANGES, Set.of());
    export(source);
    assertThat(export(source, LocalDynamoDb.client())).isFalse();
    assertThat(messages()).contains("exists");
  }

  @Example
  void anInterruptedExportIsImportedAsFarAsItGoes() throws IOException {
    var source = filled(CHANGES, Set.of());
    export(source, dyingAtScan(4));
    var target = new Newsroom(EIGHT);
    assertThat(load(target, true, LocalDynamoDb.client())).isFalse();
    assertThat(messages()).contains("interrupted");
  }

  @Example
  void aNewerFormatIsRefused() throws IOException {
    Files.writeString(file, "{\"kind\":\"export\",\"version\":2,\"table\":\"t\"}\n");
    assertThat(load(new Newsroom(EIGHT), true, LocalDynamoDb.client())).isFalse();
    assertThat(messages()).contains("line 1: version 2");
  }

  private static DynamoDbClient dyingAtScan(int number) {
    return LocalDynamoDb.client(new Death(ScanRequest.class, number));
  }

  private static DynamoDbClient dyingAtPut(int number) {
    return LocalDynamoDb.client(new Death(PutItemRequest.class, number));
  }

  /// Fails all requests from that one on.
  private record Death(Class<?> kind, AtomicInteger left) implements ExecutionInterceptor {
    Death(Class<?> kind, int number) {
      this(kind, new AtomicInteger(number));
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      if (left.get() <= 0 || (kind.isInstance(context.request()) && left.decrementAndGet() <= 0)) {
        throw new IllegalStateException("killed");
      }
    }
  }
}
