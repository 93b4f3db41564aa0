package dev.dateline.dynamodb;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementErrorCodeEnum;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// A client, some of whose requests go wrong.
final class FaultyClient implements DynamoDbClient {
  private static final BatchStatementResponse REFUSED =
      BatchStatementResponse.builder()
          .error(error -> error.code(BatchStatementErrorCodeEnum.THROTTLING_ERROR))
          .build();

  private final DynamoDbClient client;
  private final Map<Integer, Fault> faults;
  private final AtomicInteger requests = new AtomicInteger();

  /// @param faults by the number of the request, from 0
  FaultyClient(DynamoDbClient client, Map<Integer, Fault> faults) {
    this.client = client;
    this.faults = faults;
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    return send(() -> client.putItem(request), true);
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    return send(() -> client.query(request), false);
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    return send(() -> client.batchGetItem(request), false);
  }

  /// A throttled batch takes effect in part; the answer says which statements did.
  @Override
  public BatchExecuteStatementResponse batchExecuteStatement(BatchExecuteStatementRequest request) {
    Fault fault = faults.get(requests.getAndIncrement());
    return switch (fault) {
      case null -> client.batchExecuteStatement(request);
      case THROTTLED -> everySecond(request);
      case CONDITION_LOST -> {
        var _ = client.batchExecuteStatement(request);
        yield client.batchExecuteStatement(request);
      }
      case INTERNAL_ERROR, TIMEOUT, TIMEOUT_AFTER_EFFECT ->
          fault.happen(() -> client.batchExecuteStatement(request));
    };
  }

  private BatchExecuteStatementResponse everySecond(BatchExecuteStatementRequest request) {
    var answers = new ArrayList<BatchStatementResponse>();
    for (var statement : request.statements()) {
      answers.add(
          answers.size() % 2 == 0
              ? REFUSED
              : client
                  .batchExecuteStatement(one -> one.statements(statement))
                  .responses()
                  .getFirst());
    }
    return BatchExecuteStatementResponse.builder().responses(answers).build();
  }

  private <T> T send(Supplier<T> request, boolean conditional) {
    Fault fault = faults.get(requests.getAndIncrement());
    boolean impossible = fault == Fault.CONDITION_LOST && !conditional;
    return fault == null || impossible ? request.get() : fault.happen(request);
  }

  @Override
  public String serviceName() {
    return client.serviceName();
  }

  @Override
  public void close() {}
}
