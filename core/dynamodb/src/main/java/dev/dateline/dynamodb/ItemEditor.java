package dev.dateline.dynamodb;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/// Replaces and deletes items of a table outside the index protocol, for operators' commands. An
/// item that changed since it was read is left alone.
public record ItemEditor(DynamoDbClient client, String table) {
  /// Deletes `seen`.
  ///
  /// @return whether it was deleted
  public boolean delete(ScannedItem seen) {
    var request =
        DeleteItemRequest.builder()
            .tableName(table)
            .key(seen.key())
            .conditionExpression(condition(seen))
            .expressionAttributeNames(names(seen))
            .expressionAttributeValues(values(seen))
            .build();
    return isDone(() -> client.deleteItem(request));
  }

  /// Replaces `seen` by `next`, which has the same key.
  ///
  /// @return whether it was replaced
  public boolean replace(ScannedItem seen, Map<String, AttributeValue> next) {
    var request =
        PutItemRequest.builder()
            .tableName(table)
            .item(next)
            .conditionExpression(condition(seen))
            .expressionAttributeNames(names(seen))
            .expressionAttributeValues(values(seen))
            .build();
    return isDone(() -> client.putItem(request));
  }

  private static boolean isDone(Supplier<?> write) {
    try {
      Requests.send(write);
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  private static String condition(ScannedItem seen) {
    var compared = compared(seen);
    return compared.isEmpty()
        ? "attribute_exists(pk)"
        : compared.keySet().stream()
            .map(name -> "#" + name + " = :" + name)
            .collect(Collectors.joining(" AND "));
  }

  /// The attributes that every change of an item changes.
  private static Map<String, AttributeValue> compared(ScannedItem seen) {
    var compared = new LinkedHashMap<>(seen.values());
    compared.keySet().retainAll(Set.of(Attributes.CLOCK, HeadItem.HEAD_CLOCK));
    return compared;
  }

  private static @Nullable Map<String, String> names(ScannedItem seen) {
    var names = new LinkedHashMap<String, String>();
    compared(seen).keySet().forEach(name -> names.put("#" + name, name));
    return names.isEmpty() ? null : names;
  }

  private static @Nullable Map<String, AttributeValue> values(ScannedItem seen) {
    var values = new LinkedHashMap<String, AttributeValue>();
    compared(seen).forEach((name, value) -> values.put(":" + name, value));
    return values.isEmpty() ? null : values;
  }
}
