package dev.dateline.dynamodb;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// An item that was read.
record StoredItem(Map<String, AttributeValue> values) {
  /// Whether it replaces something that was removed.
  boolean expires() {
    return values.containsKey(Attributes.EXPIRES);
  }

  @Nullable Instant expiry() {
    return expires() ? Instant.ofEpochSecond(number(Attributes.EXPIRES)) : null;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  String string(String name) {
    return value(name).s();
  }

  @Nullable String stringOrNull(String name) {
    AttributeValue value = values.get(name);
    return value == null ? null : value.s();
  }

  long number(String name) {
    return Long.parseLong(value(name).n());
  }

  byte[] bytes(String name) {
    return value(name).b().asByteArray();
  }

  Map<String, AttributeValue> nested(String name) {
    AttributeValue value = values.get(name);
    return value == null ? Map.of() : value.m();
  }

  List<AttributeValue> list(String name) {
    AttributeValue value = values.get(name);
    return value == null ? List.of() : value.l();
  }

  private AttributeValue value(String name) {
    AttributeValue value = values.get(name);
    if (value == null) {
      throw new NoSuchElementException("no attribute " + name + " in " + values.keySet());
    }
    return value;
  }
}
