package dev.dateline.dynamodb;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// A client, some of whose requests go wrong.
final class FaultyClient implements DynamoDbClient {
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
