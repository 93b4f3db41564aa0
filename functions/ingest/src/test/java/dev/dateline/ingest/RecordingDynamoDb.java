package dev.dateline.ingest;

import dev.dateline.dynamodb.ItemSize;
import dev.dateline.dynamodb.SentItem;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// An empty table that takes every item and remembers how large it was.
final class RecordingDynamoDb {
  private final ConcurrentLinkedQueue<Map.Entry<String, Integer>> sizes =
      new ConcurrentLinkedQueue<>();

  /// What writes to it.
  DynamoDbClient client() {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "putItem" -> taken((PutItemRequest) arguments[0]);
                  case "batchExecuteStatement" ->
                      taken((BatchExecuteStatementRequest) arguments[0]);
                  case "query" -> QueryResponse.builder().items(List.of()).build();
                  default -> throw new UnsupportedOperationException(method.toString());
                });
  }

  private PutItemResponse taken(PutItemRequest request) {
    take(request.item());
    return PutItemResponse.builder().build();
  }

  private BatchExecuteStatementResponse taken(BatchExecuteStatementRequest request) {
    request.statements().forEach(statement -> take(SentItem.of(statement)));
    var done = BatchStatementResponse.builder().build();
    return BatchExecuteStatementResponse.builder()
        .responses(Collections.nCopies(request.statements().size(), done))
        .build();
  }

  private void take(Map<String, AttributeValue> item) {
    String partition = String.valueOf(Objects.requireNonNull(item.get("pk")).s());
    sizes.add(Map.entry(partition, ItemSize.of(item)));
  }

  /// The partition and the size of every item, as DynamoDB counts.
  List<Map.Entry<String, Integer>> sizes() {
    return List.copyOf(sizes);
  }
}
