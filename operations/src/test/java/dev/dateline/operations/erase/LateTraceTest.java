package dev.dateline.operations.erase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.SampleArticle;
import dev.dateline.dynamodb.LocalDynamoDb;
import dev.dateline.index.postings.Sharding;
import dev.dateline.operations.newsroom.Newsroom;
import dev.dateline.operations.newsroom.Newsroom.Change;
import dev.dateline.operations.newsroom.Newsroom.Kind;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The ingest function handles the deletion of an object while the command erases it, and may write
/// a tombstone with the name after the command has swept the table.
class LateTraceTest {
  private static final AttributeValue ENTRY = AttributeValue.fromS("entity:angela merkel");

  private static final String NAME = "Angela Merkel";

  private final Newsroom newsroom = new Newsroom(Sharding.NONE);
  private final FakeVersions bucket = new FakeVersions();
  private final Map<String, AttributeValue> tombstone = new HashMap<>();
  private int pauses;

  @Test
  void isSweptToo() {
    fill();

    assertThat(command(new LateWriter()).run()).isTrue();

    assertThat(pauses).isEqualTo(1);
    assertThat(itemsOfTheName()).isEmpty();
  }

  private void fill() {
    var change = new Change(0, Kind.ARTICLE, 3);
    newsroom.fill(List.of(change), Set.of());
    bucket.add(Newsroom.sample(change).key(), "named-0");
    tombstone.putAll(itemsOfTheName().getFirst());
    tombstone.put("expires", AttributeValue.fromN("4000000000"));
  }

  private EraseCommand command(LateWriter progress) {
    var settings =
        EraseSettings.of(
            Map.of(
                "dateline.name",
                NAME,
                "dateline.bucket",
                SampleArticle.BUCKET,
                "dateline.table",
                newsroom.table(),
                "dateline.erase",
                "true"));
    var stores =
        DataStores.of(
            LocalDynamoDb.client(),
            newsroom.table(),
            newsroom.sharding(),
            SampleArticle.BUCKET,
            bucket);
    var out = print(OutputStream.nullOutputStream());
    return new EraseCommand(settings, stores, out, print(progress), () -> pauses++);
  }

  private static PrintStream print(OutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private List<Map<String, AttributeValue>> itemsOfTheName() {
    return LocalDynamoDb.client()
        .scanPaginator(scan -> scan.tableName(newsroom.table()))
        .items()
        .stream()
        .filter(item -> ENTRY.equals(item.get("pk")))
        .toList();
  }

  /// Writes the tombstone when the command has swept the table for the first time.
  private final class LateWriter extends OutputStream {
    private boolean isWritten;

    @Override
    public void write(int single) {}

    @Override
    public void write(byte[] bytes, int from, int length) {
      boolean isSwept = new String(bytes, from, length, StandardCharsets.UTF_8).contains("sweep");
      if (isSwept && !isWritten) {
        isWritten = true;
        LocalDynamoDb.client().putItem(put -> put.tableName(newsroom.table()).item(tombstone));
      }
    }
  }
}
