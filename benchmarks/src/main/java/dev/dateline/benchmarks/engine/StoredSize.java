package dev.dateline.benchmarks.engine;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The bytes of items that DynamoDB bills as storage.
///
/// @see <a
///   href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html">
///   DynamoDB item sizes and formats</a>
final class StoredSize {
  /// What is billed for each item besides its attributes.
  private static final int ITEM = 100;

  private static final int COLLECTION = 3;

  private StoredSize() {}

  static long of(Map<String, AttributeValue> item) {
    return ITEM + attributes(item);
  }

  private static long attributes(Map<String, AttributeValue> map) {
    return map.entrySet().stream()
        .mapToLong(attribute -> attribute.getKey().length() + value(attribute.getValue()))
        .sum();
  }

  /// The table has no other types.
  private static long value(AttributeValue value) {
    return switch (value.type()) {
      case B -> value.b().asByteArrayUnsafe().length;
      case S -> value.s().length();
      case N -> value.n().length();
      case SS -> value.ss().stream().mapToLong(String::length).sum();
      case M -> COLLECTION + value.m().size() + attributes(value.m());
      case L -> COLLECTION + value.l().stream().mapToLong(each -> 1 + value(each)).sum();
      case BOOL -> 1;
      default -> throw new IllegalStateException("unexpected type: " + value.type());
    };
  }
}
