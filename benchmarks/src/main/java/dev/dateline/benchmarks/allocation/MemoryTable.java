package dev.dateline.benchmarks.allocation;

import dev.dateline.benchmarks.table.InsertedItems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// An in-memory table behind the interface of the SDK's client, so that benchmarks measure neither
/// a service nor the SDK. Every write condition holds.
final class MemoryTable implements DynamoDbClient {
  private static final ConsumedCapacity ONE = ConsumedCapacity.builder().capacityUnits(1.0).build();
  private static final PutItemResponse WRITTEN =
      PutItemResponse.builder().consumedCapacity(ONE).build();
  private static final AttributeValue LOWEST = AttributeValue.fromS("");
  private static final AttributeValue HIGHEST = AttributeValue.fromS("\uffff");

  private final Predicate<String> kept;
  private final Map<String, NavigableMap<String, Map<String, AttributeValue>>> partitions =
      new HashMap<>();

  /// @param kept selects the partitions to keep
  MemoryTable(Predicate<String> kept) {
    this.kept = kept;
  }

  @Override
  public synchronized PutItemResponse putItem(PutItemRequest request) {
    put(request.item());
    return WRITTEN;
  }

  @Override
  public synchronized BatchExecuteStatementResponse batchExecuteStatement(
      BatchExecuteStatementRequest request) {
    InsertedItems.of(request).forEach(this::put);
    return InsertedItems.done(request);
  }

  private void put(Map<String, AttributeValue> item) {
    String partition = item.getOrDefault("pk", LOWEST).s();
    if (kept.test(partition)) {
      partitions
          .computeIfAbsent(partition, _ -> new TreeMap<>())
          .put(item.getOrDefault("sk", LOWEST).s(), item);
    }
  }

  @Override
  public synchronized QueryResponse query(QueryRequest request) {
    var values = request.expressionAttributeValues();
    var partition =
        partitions.getOrDefault(values.getOrDefault(":partition", LOWEST).s(), new TreeMap<>());
    var range =
        partition.subMap(
            values.getOrDefault(":first", LOWEST).s(),
            true,
            values.getOrDefault(":last", HIGHEST).s(),
            true);
    boolean forward = !Boolean.FALSE.equals(request.scanIndexForward());
    int limit = request.limit() == null ? Integer.MAX_VALUE : request.limit();
    return response(forward ? range : range.descendingMap(), limit);
  }

  @Override
  public synchronized BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    var items = new HashMap<String, List<Map<String, AttributeValue>>>();
    request
        .requestItems()
        .forEach(
            (table, wanted) ->
                items.put(
                    table,
                    wanted.keys().stream().map(this::item).flatMap(Optional::stream).toList()));
    return BatchGetItemResponse.builder().responses(items).unprocessedKeys(Map.of()).build();
  }

  private Optional<Map<String, AttributeValue>> item(Map<String, AttributeValue> key) {
    var partition = partitions.getOrDefault(key.getOrDefault("pk", LOWEST).s(), new TreeMap<>());
    return Optional.ofNullable(partition.get(key.getOrDefault("sk", LOWEST).s()));
  }

  private static QueryResponse response(
      NavigableMap<String, Map<String, AttributeValue>> range, int limit) {
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    for (var item : range.values()) {
      if (items.size() == limit) {
        break;
      }
      items.add(item);
    }
    var response = QueryResponse.builder().items(items).consumedCapacity(ONE);
    return items.size() == limit
        ? response.lastEvaluatedKey(items.getLast()).build()
        : response.build();
  }

  @Override
  public String serviceName() {
    return "dynamodb";
  }

  @Override
  public void close() {}
}
