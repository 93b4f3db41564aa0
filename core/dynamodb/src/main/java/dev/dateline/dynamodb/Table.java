package dev.dateline.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/// Runs queries of single partitions on one table.
///
/// @param name of the table
/// @param units receives the read request units of each query
record Table(DynamoDbClient client, String name, DoubleConsumer units) {
  /// One page of a query.
  QueryResponse query(QueryRequest.Builder query) {
    var request =
        query.tableName(name).returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build();
    var response = Requests.send(() -> client.query(request));
    units.accept(Requests.units(response.consumedCapacity()));
    return response;
  }

  /// All items of a partition, sorted by their sort keys.
  List<StoredItem> all(String partition, boolean consistent) {
    var items = new ArrayList<StoredItem>();
    @Nullable Map<String, AttributeValue> start = null;
    do {
      var query =
          QueryRequest.builder()
              .keyConditionExpression(Attributes.PARTITION + " = :partition")
              .expressionAttributeValues(Map.of(":partition", Attributes.string(partition)))
              .consistentRead(consistent)
              .exclusiveStartKey(start);
      QueryResponse page = query(query);
      page.items().forEach(item -> items.add(new StoredItem(item)));
      start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : null;
    } while (start != null);
    return items;
  }
}
