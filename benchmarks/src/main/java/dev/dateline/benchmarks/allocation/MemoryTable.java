package dev.dateline.benchmarks.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// A table in memory that is asked by method calls, so that what is measured is neither a service
/// nor the SDK. To whoever writes, every condition holds.
final class MemoryTable implements DynamoDbClient {
  private static final ConsumedCapacity ONE = ConsumedCapacity.builder().capacityUnits(1.0).build();
  private static final PutItemResponse DONE =
      PutItemResponse.builder().consumedCapacity(ONE).build();
  private static final AttributeValue LOWEST = AttributeValue.fromS("");
  private static final AttributeValue HIGHEST = AttributeValue.fromS("\uffff");

  private final Predicate<String> kept;
  private final Map<String, NavigableMap<String, Map<String, AttributeValue>>> partitions =
      new HashMap<>();

  /// @param kept which partitions are kept
  MemoryTable(Predicate<String> kept) {
    this.kept = kept;
  }

  @Override
  public synchronized PutItemResponse putItem(PutItemRequest request) {
    String partition = request.item().getOrDefault("pk", LOWEST).s();
    if (kept.test(partition)) {
      partitions
          .computeIfAbsent(partition, _ -> new TreeMap<>())
          .put(request.item().getOrDefault("sk", LOWEST).s(), request.item());
    }
    return DONE;
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
    int most = request.limit() == null ? Integer.MAX_VALUE : request.limit();
    return response(forward ? range : range.descendingMap(), most);
  }

  private static QueryResponse response(
      NavigableMap<String, Map<String, AttributeValue>> range, int most) {
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    for (var item : range.values()) {
      if (items.size() == most) {
        break;
      }
      items.add(item);
    }
    var response = QueryResponse.builder().items(items).consumedCapacity(ONE);
    return items.size() == most
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
