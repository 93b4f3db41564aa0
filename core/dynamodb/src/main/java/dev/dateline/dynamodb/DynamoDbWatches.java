package dev.dateline.dynamodb;

import dev.dateline.index.watch.Watch;
import dev.dateline.index.watch.WatchStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/// The watches in a DynamoDB table: one item each, all in one partition.
public final class DynamoDbWatches implements WatchStore {
  private final Table table;

  private DynamoDbWatches(Table table) {
    this.table = table;
  }

  /// The watches in `tableName`, the table of the index.
  public static WatchStore of(DynamoDbClient client, String tableName) {
    return of(client, tableName, units -> {});
  }

  /// The watches in `tableName`, the table of the index.
  ///
  /// @param units receives the read request units of each read
  public static WatchStore of(DynamoDbClient client, String tableName, DoubleConsumer units) {
    return new DynamoDbWatches(new Table(client, tableName, units));
  }

  /// Whether `item` is a watch.
  public static boolean isWatch(Map<String, AttributeValue> item) {
    return new StoredItem(item).string(Attributes.PARTITION).equals(WatchItem.PARTITION);
  }

  /// The item of `watch`.
  public static Map<String, AttributeValue> item(Watch watch) {
    return WatchItem.write(watch);
  }

  /// The watch in `item`; empty if it is one of a newer release.
  ///
  /// @throws RuntimeException if `item` is not a watch
  public static Optional<Watch> watch(Map<String, AttributeValue> item) {
    if (!isWatch(item)) {
      throw new IllegalArgumentException("not a watch");
    }
    return WatchItem.read(new StoredItem(item));
  }

  @Override
  public List<Watch> all() {
    return table.all(WatchItem.PARTITION, true).stream()
        .map(WatchItem::read)
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public void put(Watch watch) {
    var request =
        PutItemRequest.builder().tableName(table.name()).item(WatchItem.write(watch)).build();
    Requests.send(() -> table.client().putItem(request));
  }

  @Override
  public void remove(String name) {
    var request =
        DeleteItemRequest.builder().tableName(table.name()).key(WatchItem.key(name)).build();
    Requests.send(() -> table.client().deleteItem(request));
  }
}
