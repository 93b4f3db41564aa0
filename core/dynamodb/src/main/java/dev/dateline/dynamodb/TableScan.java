package dev.dateline.dynamodb;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/// Reads a whole table page by page, for operators' commands. No function scans.
///
/// @param filter the items to return, as a filter expression; null for all
/// @param values the values in `filter`
/// @param limit the most items that a page reads; null for as many as 1 MB holds
public record TableScan(
    DynamoDbClient client,
    String table,
    @Nullable String filter,
    Map<String, AttributeValue> values,
    @Nullable Integer limit) {
  /// All items.
  public static TableScan of(DynamoDbClient client, String table) {
    return new TableScan(client, table, null, Map.of(), null);
  }

  /// This scan with pages of at most `items`.
  public TableScan by(int items) {
    return new TableScan(client, table, filter, values, items);
  }

  /// Only the heads, the names of the directory, the merges and the watches: all that other items
  /// can be found from.
  public TableScan ofRoots() {
    var sought =
        Map.of(
            ":head", Attributes.string(HeadItem.SORT_KEY),
            ":entity", Attributes.string("entity"),
            ":merge", Attributes.string("merge"),
            ":watches", Attributes.string(WatchItem.PARTITION));
    String condition = "sk IN (:head, :entity, :merge) OR pk = :watches";
    return new TableScan(client, table, condition, sought, limit);
  }

  /// Consecutive items.
  ///
  /// @param items those that pass the filter
  /// @param read the number of items read
  /// @param end the key after which the next page starts; null after the last one
  public record ScannedPage(
      List<Map<String, AttributeValue>> items,
      long read,
      @Nullable Map<String, AttributeValue> end) {
    public ScannedPage {
      items = List.copyOf(items);
    }
  }

  /// The page after the key `start`, or the first one.
  public ScannedPage after(@Nullable Map<String, AttributeValue> start) {
    var request =
        ScanRequest.builder()
            .tableName(table)
            .filterExpression(filter)
            .expressionAttributeValues(values.isEmpty() ? null : values)
            .exclusiveStartKey(start)
            .limit(limit)
            .build();
    var response = Requests.send(() -> client.scan(request));
    boolean more = response.hasLastEvaluatedKey() && !response.lastEvaluatedKey().isEmpty();
    return new ScannedPage(
        response.items(), response.scannedCount(), more ? response.lastEvaluatedKey() : null);
  }

  /// The number of items, which DynamoDB updates every six hours.
  public long size() {
    return Requests.send(() -> client.describeTable(request -> request.tableName(table)))
        .table()
        .itemCount();
  }
}
