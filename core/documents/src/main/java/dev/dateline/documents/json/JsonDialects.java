package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Array;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Translates what services write in a way of their own into articles with the usual names.
final class JsonDialects {
  private static final int DEEPEST = 8;
  private static final List<JsonDialect> ALL =
      List.of(
          new WikiObject(),
          new BlueskyPost(),
          new FediversePost(),
          new FacebookPost(),
          new TweetAuthors());

  private JsonDialects() {}

  /// `values`, with the objects of known services among and in them translated.
  static List<JsonValue> translated(List<JsonValue> values) {
    return each(values, 0);
  }

  private static List<JsonValue> each(List<JsonValue> values, int depth) {
    return values.stream().map(value -> translated(value, depth)).toList();
  }

  private static JsonValue translated(JsonValue value, int depth) {
    if (depth > DEEPEST) {
      return value;
    }
    return switch (value) {
      case Scalar _ -> value;
      case Array(var values) -> new Array(each(values, depth + 1));
      case Members(var values) -> {
        var translated = new LinkedHashMap<String, JsonValue>();
        values.forEach((name, inner) -> translated.put(name, translated(inner, depth + 1)));
        yield article(new Members(translated));
      }
    };
  }

  private static Members article(Members object) {
    return ALL.stream()
        .map(dialect -> dialect.article(object))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(object);
  }
}
