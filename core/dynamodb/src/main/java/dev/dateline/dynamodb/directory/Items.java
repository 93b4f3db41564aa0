package dev.dateline.dynamodb.directory;

import java.util.Map;
import java.util.NoSuchElementException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads the attributes of items.
final class Items {
  private Items() {}

  /// A string that every item of its kind has.
  static String string(Map<String, AttributeValue> item, String attribute) {
    var value = item.get(attribute);
    if (value == null) {
      throw new NoSuchElementException("no attribute " + attribute + " in " + item.keySet());
    }
    return value.s();
  }
}
