package dev.dateline.dynamodb;

import dev.dateline.articles.Utf8;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The size of items as DynamoDB measures it: the lengths of the names and values of their
/// attributes.
///
/// @see <a
///   href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html">
///   DynamoDB item sizes and formats</a>
public final class ItemSize {
  /// What the smallest charge for a query covers, minus a margin, since item sizes vary.
  private static final int CHARGED = 3900;

  /// What lists, maps and sets take besides their elements, each of which takes another byte.
  private static final int COLLECTION = 3;

  private ItemSize() {}

  /// The size of `item` in bytes.
  public static int of(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .mapToInt(attribute -> Utf8.length(attribute.getKey()) + of(attribute.getValue()))
        .sum();
  }

  /// How many items like `items` the smallest charge for a query covers; 0 if `items` is empty.
  static int perCharge(List<Map<String, AttributeValue>> items) {
    int size = items.stream().mapToInt(ItemSize::of).sum();
    return size == 0 ? 0 : Math.max(1, CHARGED * items.size() / size);
  }

  private static int of(AttributeValue value) {
    return switch (value.type()) {
      case S -> Utf8.length(value.s());
      case B -> value.b().asByteArrayUnsafe().length;
      case N -> value.n().length() / 2 + 2;
      case SS -> COLLECTION + value.ss().stream().mapToInt(each -> 1 + Utf8.length(each)).sum();
      case M -> COLLECTION + value.m().size() + of(value.m());
      case L -> COLLECTION + value.l().stream().mapToInt(each -> 1 + of(each)).sum();
      case BOOL, NUL -> 1;
      case NS, BS, UNKNOWN_TO_SDK_VERSION -> 0; // in none of our items
    };
  }
}
