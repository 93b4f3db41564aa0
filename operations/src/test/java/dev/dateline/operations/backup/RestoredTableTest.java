package dev.dateline.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.SampleArticle;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.LocalDynamoDb;
import dev.dateline.dynamodb.ReadOptions;
import dev.dateline.dynamodb.TableScan;
import dev.dateline.index.postings.Sharding;
import dev.dateline.operations.newsroom.Newsroom;
import dev.dateline.operations.newsroom.Newsroom.Change;
import dev.dateline.operations.newsroom.Newsroom.Kind;
import dev.dateline.operations.reconcile.Discrepancy;
import dev.dateline.operations.reconcile.ListedObject;
import dev.dateline.operations.reconcile.Listing;
import dev.dateline.operations.reconcile.ReconcileProgress;
import dev.dateline.operations.reconcile.Reconciliation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Restoring the table, as the operations guide says. DynamoDB Local cannot restore; a copy of all
/// items stands for what it would restore.
class RestoredTableTest {
  private static final List<Change> BEFORE =
      List.of(
          new Change(0, Kind.ARTICLE, 4),
          new Change(1, Kind.ARCHIVE, 2),
          new Change(2, Kind.ARTICLE, 1),
          new Change(3, Kind.ARTICLE, 3));
  private static final List<Change> SINCE =
      List.of(
          new Change(0, Kind.ARTICLE, 2),
          new Change(1, Kind.ARCHIVE, 0),
          new Change(2, Kind.REMOVAL, 0),
          new Change(4, Kind.ARTICLE, 3));

  @TempDir private Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void whatHappenedSinceIsRepairedAndWhatPeopleEnteredIsBroughtBack() throws IOException {
    var stack = new Newsroom(Sharding.NONE);
    stack.fill(BEFORE, Set.of("NATO"));
    var restored = new Newsroom(Sharding.NONE);
    copy(stack, restored);
    apply(stack);
    stack.watch("kyiv", "Kyiv");
    stack.merge("Alliance", "NATO");

    export(stack);
    repair(restored);
    load(restored);

    assertThat(answers(restored)).isEqualTo(answers(stack));
    assertThat(restored.watches().all()).isEqualTo(stack.watches().all());
    assertThat(differences(restored)).isEmpty();
  }

  private static void copy(Newsroom from, Newsroom to) {
    var client = LocalDynamoDb.client();
    client
        .scanPaginator(scan -> scan.tableName(from.table()))
        .items()
        .forEach(item -> client.putItem(put -> put.tableName(to.table()).item(item)));
  }

  private static void apply(Newsroom stack) {
    for (int at = 0; at < SINCE.size(); at++) {
      stack.apply(SINCE.get(at), BEFORE.size() + at);
    }
  }

  /// The answers but for the lists by arrival: what is repaired arrives again.
  private static Map<String, String> answers(Newsroom stack) {
    var answers = new LinkedHashMap<>(stack.answers());
    answers.keySet().removeIf(term -> term.startsWith("arrived:") || term.startsWith("watch:"));
    answers.values().removeIf("Optional.empty"::equals);
    return answers;
  }

  private BackupSettings settings(Newsroom stack) {
    return new BackupSettings(
        null, stack.table(), folder.resolve("now.ndjson"), stack.sharding(), false);
  }

  private void export(Newsroom stack) throws IOException {
    var scan = TableScan.of(LocalDynamoDb.client(), stack.table());
    assertThat(new ExportCommand(settings(stack), scan, print()).run()).isTrue();
  }

  /// The merge that the restored table has already stays.
  private void load(Newsroom stack) throws IOException {
    var command = new ImportCommand(settings(stack), LocalDynamoDb.client(), print());
    assertThat(command.run()).isTrue();
  }

  private PrintStream print() {
    return new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /// What the ingest function does for each line of the reconcile command.
  private static void repair(Newsroom restored) {
    var now = now();
    for (var difference : differences(restored)) {
      restored.rescan(Objects.requireNonNull(now.get(difference.key())));
    }
  }

  /// The last change of each key.
  private static Map<String, Change> now() {
    var now = new LinkedHashMap<String, Change>();
    BEFORE.forEach(change -> now.put(Newsroom.sample(change).key(), change));
    SINCE.forEach(change -> now.put(Newsroom.sample(change).key(), change));
    return now;
  }

  private static List<Discrepancy> differences(Newsroom stack) {
    var stored = now().values().stream().filter(change -> change.kind() != Kind.REMOVAL).toList();
    var objects = stored.stream().map(RestoredTableTest::listed).toList();
    var keys = objects.stream().map(ListedObject::key).toList();
    var reconciliation =
        new Reconciliation(
            new Reconciliation.BucketAccess(
                SampleArticle.BUCKET,
                mark -> new Listing.ObjectBatch(objects, null, 1),
                keys::contains),
            index(stack),
            new Reconciliation.Tuning(2, Duration.ZERO, () -> SampleArticle.UPLOADED));
    var all = new ArrayList<Discrepancy>();
    for (var progress = ReconcileProgress.NONE; !progress.isDone(); ) {
      var step = reconciliation.step(progress);
      all.addAll(step.differences());
      progress = step.next();
    }
    return all;
  }

  private static ListedObject listed(Change change) {
    var upload = Newsroom.sample(change).upload();
    return new ListedObject(upload.key(), upload.etag(), upload.time());
  }

  private static Reconciliation.IndexAccess index(Newsroom stack) {
    var client = LocalDynamoDb.client();
    var options = ReadOptions.DEFAULT.over(stack.sharding());
    return new Reconciliation.IndexAccess(
        DynamoDbArticles.registers(client, stack.table()),
        DynamoDbArticles.places(client, stack.table(), stack.sharding()),
        DynamoDbArticles.postings(client, stack.table(), options));
  }
}
