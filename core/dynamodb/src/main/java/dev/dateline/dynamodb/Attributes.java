package dev.dateline.dynamodb;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Builds the attributes of an item.
final class Attributes {
  static final String PARTITION = "pk";
  static final String SORT = "sk";
  static final String CLOCK = "seq";
  static final String EXPIRES = "expires";

  private final Map<String, AttributeValue> values = new LinkedHashMap<>();

  private Attributes() {}

  /// An item with these keys.
  static Attributes of(String partition, String sort) {
    return new Attributes().with(PARTITION, partition).with(SORT, sort);
  }

  /// Adds a string, unless it is null.
  Attributes with(String name, @Nullable String value) {
    return value == null ? this : with(name, string(value));
  }

  /// Adds a number.
  Attributes with(String name, long value) {
    return with(name, number(value));
  }

  /// Adds bytes.
  Attributes with(String name, byte[] value) {
    return with(name, AttributeValue.fromB(SdkBytes.fromByteArray(value)));
  }

  /// Adds a value.
  Attributes with(String name, AttributeValue value) {
    values.put(name, value);
    return this;
  }

  /// Sets when DynamoDB may delete the item, unless `expires` is null.
  Attributes expiring(@Nullable Instant expires) {
    return expires == null ? this : with(EXPIRES, expires.getEpochSecond());
  }

  Map<String, AttributeValue> map() {
    return values;
  }

  static AttributeValue string(String value) {
    return AttributeValue.fromS(value);
  }

  static AttributeValue number(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }
}
