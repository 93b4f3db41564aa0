package dev.dateline.benchmarks.table;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// A client that fills a new table with the items of the index, but in batches. For the index,
/// every partition is empty and every condition holds.
final class BatchingClient implements DynamoDbClient {
  private static final ConsumedCapacity NOTHING =
      ConsumedCapacity.builder().capacityUnits(0.0).build();
  private static final QueryResponse EMPTY =
      QueryResponse.builder().count(0).items(List.of()).consumedCapacity(NOTHING).build();
  private static final PutItemResponse WRITTEN =
      PutItemResponse.builder().consumedCapacity(NOTHING).build();

  private final BatchWriter writer;
  private final Predicate<String> kept;

  /// @param writer receives the items
  /// @param kept selects the partitions to write
  BatchingClient(BatchWriter writer, Predicate<String> kept) {
    this.writer = writer;
    this.kept = kept;
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    put(request.item());
    return WRITTEN;
  }

  @Override
  public BatchExecuteStatementResponse batchExecuteStatement(BatchExecuteStatementRequest request) {
    InsertedItems.of(request).forEach(this::put);
    return InsertedItems.done(request);
  }

  private void put(Map<String, AttributeValue> item) {
    var partition = item.get("pk");
    if (partition != null && kept.test(partition.s())) {
      writer.put(item);
    }
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    return EMPTY;
  }

  @Override
  public String serviceName() {
    return "dynamodb";
  }

  @Override
  public void close() {}
}
