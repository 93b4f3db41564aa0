package dev.dateline.dynamodb.directory;

import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.NameStore.MergeChange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Changes of merges that are made together or not at all.
///
/// @param table the table's name
/// @param stored the merge items of the changed names; the transaction fails if one has changed
record MergeTransaction(String table, List<MergeChange> changes, StoredMerges stored) {
  private static final Set<String> LOST_RACE =
      Set.of("ConditionalCheckFailed", "TransactionConflict");

  /// Whether the changes start from what is stored.
  boolean isCurrent() {
    return changes.stream()
        .allMatch(change -> Objects.equals(stored.merge(change.key()), change.from()));
  }

  TransactWriteItemsRequest request() {
    return TransactWriteItemsRequest.builder()
        .transactItems(changes.stream().map(this::action).toList())
        .build();
  }

  /// Whether the transaction failed because another writer changed one of the items.
  static boolean lostRace(TransactionCanceledException e) {
    return e.cancellationReasons().stream()
        .map(CancellationReason::code)
        .anyMatch(LOST_RACE::contains);
  }

  private TransactWriteItem action(MergeChange change) {
    var key = change.key();
    var to = change.to();
    var condition = MergeItem.Condition.unchanged(stored.current().get(key));
    if (to != null) {
      return put(MergeItem.write(key, to), condition);
    }
    if (change.from() != null && stored.hidesFormer(key)) {
      return put(MergeItem.undone(key), condition);
    }
    return change.from() == null ? check(key, condition) : delete(key, condition);
  }

  private TransactWriteItem put(Map<String, AttributeValue> item, MergeItem.Condition condition) {
    return TransactWriteItem.builder()
        .put(
            put ->
                put.tableName(table)
                    .item(item)
                    .conditionExpression(condition.expression())
                    .expressionAttributeValues(valuesOf(condition)))
        .build();
  }

  private TransactWriteItem delete(NameKey key, MergeItem.Condition condition) {
    return TransactWriteItem.builder()
        .delete(
            delete ->
                delete
                    .tableName(table)
                    .key(MergeItem.key(key))
                    .conditionExpression(condition.expression())
                    .expressionAttributeValues(valuesOf(condition)))
        .build();
  }

  private TransactWriteItem check(NameKey key, MergeItem.Condition condition) {
    return TransactWriteItem.builder()
        .conditionCheck(
            check ->
                check
                    .tableName(table)
                    .key(MergeItem.key(key))
                    .conditionExpression(condition.expression())
                    .expressionAttributeValues(valuesOf(condition)))
        .build();
  }

  /// DynamoDB rejects an empty map of values.
  private static @Nullable Map<String, AttributeValue> valuesOf(MergeItem.Condition condition) {
    return condition.values().isEmpty() ? null : condition.values();
  }
}
