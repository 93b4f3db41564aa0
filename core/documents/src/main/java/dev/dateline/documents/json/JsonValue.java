package dev.dateline.documents.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A JSON value. Numbers and booleans are kept as written.
public sealed interface JsonValue {
  /// An object, without members that are null.
  record Members(Map<String, JsonValue> values) implements JsonValue {
    /// The value called `name`, or null.
    public @Nullable JsonValue get(String name) {
      return values.get(name);
    }
  }

  /// An array.
  record Elements(List<JsonValue> values) implements JsonValue {}

  /// A string, a number or a boolean.
  record Scalar(String text) implements JsonValue {}

  /// The values of an array, or this value itself.
  default Stream<JsonValue> each() {
    return this instanceof Elements(var values) ? values.stream() : Stream.of(this);
  }
}
