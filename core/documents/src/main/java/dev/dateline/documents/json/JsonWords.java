package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Elements;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The name or the time in a value, which may be an object or a list.
final class JsonWords {
  /// Where objects have a name, a title or a time, such as `{"rendered": "Calm in Moscow"}`.
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

  /// The name or the time that `value` gives, or null; several with commas between them.
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
      case Elements(var values) ->
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
