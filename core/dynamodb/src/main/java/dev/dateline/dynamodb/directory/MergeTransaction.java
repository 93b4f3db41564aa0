package dev.dateline.dynamodb.directory;

import dev.dateline.index.directory.NameStore.Change;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Changes of merges, made together.
///
/// @param table the table's name
record MergeTransaction(String table, List<Change> changes) {
  private static final Set<String> CAME_IN_BETWEEN =
      Set.of("ConditionalCheckFailed", "TransactionConflict");

  TransactWriteItemsRequest request() {
    return TransactWriteItemsRequest.builder()
        .transactItems(changes.stream().map(this::action).toList())
        .build();
  }

  /// Whether it failed because something was not as it had been read.
  static boolean lost(TransactionCanceledException e) {
    return e.cancellationReasons().stream()
        .map(CancellationReason::code)
        .anyMatch(CAME_IN_BETWEEN::contains);
  }

  private TransactWriteItem action(Change change) {
    var condition = MergeItem.Condition.is(change.from());
    var values = condition.values().isEmpty() ? null : condition.values();
    var to = change.to();
    if (to != null) {
      var item = MergeItem.write(change.key(), to);
      return TransactWriteItem.builder()
          .put(
              put ->
                  put.tableName(table)
                      .item(item)
                      .conditionExpression(condition.expression())
                      .expressionAttributeValues(values))
          .build();
    }
    return change.from() == null ? check(change, condition) : delete(change, condition);
  }

  private TransactWriteItem delete(Change change, MergeItem.Condition condition) {
    return TransactWriteItem.builder()
        .delete(
            delete ->
                delete
                    .tableName(table)
                    .key(key(change))
                    .conditionExpression(condition.expression())
                    .expressionAttributeValues(condition.values()))
        .build();
  }

  private TransactWriteItem check(Change change, MergeItem.Condition condition) {
    return TransactWriteItem.builder()
        .conditionCheck(
            check ->
                check.tableName(table).key(key(change)).conditionExpression(condition.expression()))
        .build();
  }

  private static Map<String, AttributeValue> key(Change change) {
    return MergeItem.key(change.key());
  }
}
