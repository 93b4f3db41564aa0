package dev.dateline.benchmarks.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Writes items in batches, several of them concurrently.
final class BatchWriter implements AutoCloseable {
  /// DynamoDB's limit per request.
  private static final int BATCH = 25;

  private static final int SENDERS = 3;

  private final DynamoDbClient client;
  private final String table;
  private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
  private final Semaphore pending = new Semaphore(2 * SENDERS);
  private Map<String, WriteRequest> batch = new LinkedHashMap<>();
  private long written;

  BatchWriter(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /// Queues `item` for writing. Replaces an item of the same key in the current batch.
  void put(Map<String, AttributeValue> item) {
    batch.put(
        item.get("pk") + "/" + item.get("sk"),
        WriteRequest.builder().putRequest(put -> put.item(item)).build());
    written++;
    if (batch.size() == BATCH) {
      flush();
    }
  }

  /// The number of queued items so far.
  long written() {
    return written;
  }

  private void flush() {
    var requests = new ArrayList<>(batch.values());
    batch = new LinkedHashMap<>();
    pending.acquireUninterruptibly();
    var _ =
        senders.submit(
            () -> {
              try {
                send(requests);
              } finally {
                pending.release();
              }
            });
  }

  private void send(List<WriteRequest> requests) {
    var unwritten = Map.of(table, requests);
    while (!unwritten.isEmpty()) {
      var now = unwritten;
      unwritten = client.batchWriteItem(write -> write.requestItems(now)).unprocessedItems();
    }
  }

  @Override
  public void close() {
    if (!batch.isEmpty()) {
      flush();
    }
    senders.close();
  }
}
