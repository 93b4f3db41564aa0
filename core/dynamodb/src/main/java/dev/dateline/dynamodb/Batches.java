package dev.dateline.dynamodb;

import static software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity.TOTAL;

import dev.dateline.articles.Unavailable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Gatherers;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Reads and writes many items of one table in as few requests as possible.
///
/// @param table the table's name
/// @param units receives the read request units of each read
public record Batches(DynamoDbClient client, String table, DoubleConsumer units) {
  private static final int READ_AT_ONCE = 100;
  private static final int WRITTEN_AT_ONCE = 25;
  private static final int ATTEMPTS = 6;
  private static final long FIRST_PAUSE_MILLIS = 25;

  /// The items with `keys`, in no particular order.
  public List<Map<String, AttributeValue>> read(
      Collection<Map<String, AttributeValue>> keys, boolean consistent) {
    var items = new ArrayList<Map<String, AttributeValue>>();
    keys.stream()
        .gather(Gatherers.windowFixed(READ_AT_ONCE))
        .map(some -> KeysAndAttributes.builder().keys(some).consistentRead(consistent).build())
        .forEach(some -> untilDone(Map.of(table, some), rest -> read(rest, items)));
    return items;
  }

  private Map<String, KeysAndAttributes> read(
      Map<String, KeysAndAttributes> keys, List<Map<String, AttributeValue>> items) {
    var response =
        Requests.send(
            () ->
                client.batchGetItem(
                    request -> request.requestItems(keys).returnConsumedCapacity(TOTAL)));
    response.consumedCapacity().forEach(consumed -> units.accept(Requests.units(consumed)));
    items.addAll(response.responses().getOrDefault(table, List.of()));
    return response.unprocessedKeys();
  }

  /// Puts `items`, which have different keys.
  public void put(Collection<Map<String, AttributeValue>> items) {
    items.stream()
        .map(item -> WriteRequest.builder().putRequest(put -> put.item(item)).build())
        .gather(Gatherers.windowFixed(WRITTEN_AT_ONCE))
        .forEach(some -> untilDone(Map.of(table, some), this::write));
  }

  private Map<String, List<WriteRequest>> write(Map<String, List<WriteRequest>> writes) {
    return Requests.send(
            () ->
                client.batchWriteItem(
                    request -> request.requestItems(writes).returnConsumedCapacity(TOTAL)))
        .unprocessedItems();
  }

  /// Repeats a request for what the previous one left unprocessed because of throttling, with
  /// increasing pauses.
  private static <T> void untilDone(Map<String, T> all, UnaryOperator<Map<String, T>> request) {
    var rest = request.apply(all);
    for (int attempt = 1; !rest.isEmpty(); attempt++) {
      if (attempt == ATTEMPTS) {
        throw new Unavailable(
            "DynamoDB did not process a part of a batch", new IllegalStateException());
      }
      pause(attempt);
      rest = request.apply(rest);
    }
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(FIRST_PAUSE_MILLIS << attempt);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("interrupted between the parts of a batch", e);
    }
  }
}
