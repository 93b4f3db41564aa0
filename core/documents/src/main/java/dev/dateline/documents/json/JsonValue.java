package dev.dateline.documents.json;

import java.util.LinkedHashMap;
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

    /// The string, number or boolean called `name`, or null.
    @Nullable String text(String name) {
      return values.get(name) instanceof Scalar(var text) ? text : null;
    }

    /// The object called `name`; an empty one if there is none. Of a list the first object counts.
    Members object(String name) {
      @Nullable JsonValue value = values.get(name);
      return value == null
          ? new Members(Map.of())
          : value.objects().findFirst().orElseGet(() -> new Members(Map.of()));
    }

    /// This object without `name`.
    Members without(String name) {
      var fewer = new LinkedHashMap<>(values);
      fewer.remove(name);
      return new Members(fewer);
    }

    /// This object, in which `name` is `text` unless that is null.
    Members with(String name, @Nullable String text) {
      if (text == null) {
        return this;
      }
      var more = new LinkedHashMap<>(values);
      more.put(name, new Scalar(text));
      return new Members(more);
    }
  }

  /// An array.
  record Array(List<JsonValue> values) implements JsonValue {}

  /// A string, a number or a boolean.
  record Scalar(String text) implements JsonValue {}

  /// The values of an array, or this value itself.
  default Stream<JsonValue> each() {
    return this instanceof Array(var values) ? values.stream() : Stream.of(this);
  }

  /// Those of [#each] that are objects.
  default Stream<Members> objects() {
    return each().filter(Members.class::isInstance).map(Members.class::cast);
  }
}
