package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Array;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a name or a time from a value, which may be an object or a list.
final class JsonWords {
  /// The properties of objects with a name, a title or a time, such as `{"rendered": "Calm in
  /// Moscow"}`.
  private static final List<String> NAME =
      List.of(
          "name",
          "title",
          "main",
          "original",
          "rendered",
          "displayname",
          "@value",
          "value",
          "#text",
          "$t",
          "$date",
          "$numberlong",
          "date",
          "$oid",
          "@id",
          "url",
          "domain");

  private JsonWords() {}

  /// The name or the time in `value`, or null; several are separated by commas.
  static @Nullable String of(@Nullable JsonValue value) {
    return switch (value) {
      case null -> null;
      case Scalar(var text) -> text;
      case Members members ->
          JsonObject.of(members)
              .all(NAME)
              .map(JsonWords::of)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      case Array(var values) ->
          Renditions.best(values).map(JsonWords::of).orElseGet(() -> joined(values));
    };
  }

  private static String joined(List<JsonValue> values) {
    return values.stream()
        .map(JsonWords::of)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
