package dev.dateline.dynamodb;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The size of items as DynamoDB measures it: the lengths of the names and values of their
/// attributes, which must be strings or bytes.
///
/// @see <a
///   href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html">
///   DynamoDB item sizes and formats</a>
final class ItemSize {
  /// What the smallest charge for a query covers, minus a margin, since item sizes vary.
  private static final int CHARGED = 3900;

  private ItemSize() {}

  /// How many items like `items` the smallest charge for a query covers; 0 if `items` is empty.
  static int perCharge(List<Map<String, AttributeValue>> items) {
    int size = 0;
    for (var item : items) {
      for (var attribute : item.entrySet()) {
        size += attribute.getKey().length() + size(attribute.getValue());
      }
    }
    return size == 0 ? 0 : Math.max(1, CHARGED * items.size() / size);
  }

  private static int size(AttributeValue value) {
    if (value.b() != null) {
      return value.b().asByteArrayUnsafe().length;
    }
    return value.s() == null ? 0 : value.s().length();
  }
}
