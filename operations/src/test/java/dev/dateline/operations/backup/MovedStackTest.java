package dev.dateline.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.dynamodb.LocalDynamoDb;
import dev.dateline.dynamodb.TableScan;
import dev.dateline.index.postings.Sharding;
import dev.dateline.operations.newsroom.Newsroom;
import dev.dateline.operations.newsroom.Newsroom.Change;
import dev.dateline.operations.newsroom.Newsroom.Kind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Moving to another account or region, as the operations guide says: merges and watches are
/// imported, and then each copied object is an upload of the new stack.
class MovedStackTest {
  private static final List<Change> OBJECTS =
      List.of(
          new Change(0, Kind.ARTICLE, 4),
          new Change(1, Kind.ARCHIVE, 2),
          new Change(2, Kind.REJECTION, 0),
          new Change(3, Kind.ARTICLE, 3));
  private static final Sharding EIGHT = new Sharding(8);
  private static final List<String> OTHERS = List.of("arrived:", "watch:", "name ");

  @TempDir private Path folder;

  @Test
  void theCopiesGiveTheSameAnswersAndFillTheWatches() throws IOException {
    var here = new Newsroom(Sharding.NONE);
    here.fill(OBJECTS, Set.of("NATO", "Kyiv"));
    here.apply(new Change(4, Kind.ARTICLE, 1), OBJECTS.size());
    here.apply(new Change(4, Kind.REMOVAL, 0), OBJECTS.size() + 1);
    var there = new Newsroom(EIGHT);

    export(here);
    load(there);
    assertThat(there.watches().all()).isEqualTo(here.watches().all());
    copy(there);

    assertThat(answers(there)).isEqualTo(answers(here));
    for (var watch : there.watches().all()) {
      assertThat(there.found(watch)).isNotEmpty().isEqualTo(here.found(watch));
    }
  }

  private void export(Newsroom stack) throws IOException {
    var scan = TableScan.of(LocalDynamoDb.client(), stack.table());
    assertThat(new ExportCommand(settings(stack), scan, quiet()).run()).isTrue();
  }

  private void load(Newsroom stack) throws IOException {
    assertThat(new ImportCommand(settings(stack), LocalDynamoDb.client(), quiet()).run()).isTrue();
  }

  /// In another order than here.
  private static void copy(Newsroom to) {
    for (int at = 0; at < OBJECTS.size(); at++) {
      to.apply(OBJECTS.reversed().get(at), at);
    }
  }

  private BackupSettings settings(Newsroom stack) {
    var file = folder.resolve("index.ndjson");
    return new BackupSettings(null, stack.table(), file, stack.sharding(), false);
  }

  private static PrintStream quiet() {
    return new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
  }

  /// The answers but for the lists by arrival, and for what only the ingest function enters into
  /// the directory.
  private static Map<String, String> answers(Newsroom stack) {
    var answers = new LinkedHashMap<>(stack.answers());
    answers.keySet().removeIf(key -> OTHERS.stream().anyMatch(key::startsWith));
    answers.values().removeIf("Optional.empty"::equals);
    return answers;
  }
}
