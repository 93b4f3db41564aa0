package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Elements;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words of a value, which may be in an object or a list.
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

  private static final List<String> TEXT =
      List.of(
          "rendered", "processed", "value", "content", "html", "plaintext", "text", "#text", "$t");

  /// What an object has that is an article, and not its text.
  private static final List<String> TITLE = List.of("title", "headline", "webtitle");

  /// What an object has that is a list of articles.
  private static final List<String> LIST = List.of("articles", "results", "items");

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
          values.stream()
              .map(JsonWords::of)
              .filter(Objects::nonNull)
              .collect(Collectors.joining(", "));
    };
  }

  /// The text that `value` is, its paragraphs apart by an empty line; empty if it is none.
  static String text(JsonValue value) {
    return switch (value) {
      case Scalar(var text) -> text;
      case Elements(var values) -> paragraphs(values.stream());
      case Members members -> text(members);
    };
  }

  private static String text(Members members) {
    var object = JsonObject.of(members);
    boolean isArticle = object.all(TITLE).anyMatch(Scalar.class::isInstance);
    if (isArticle || object.all(LIST).findAny().isPresent()) {
      return "";
    }
    return object
        .all(TEXT)
        .map(JsonWords::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElseGet(() -> sections(members));
  }

  /// Of an object without a text of its own only what has parts: its strings are its properties.
  private static String sections(Members members) {
    return paragraphs(
        members.values().values().stream().filter(value -> !(value instanceof Scalar)));
  }

  private static String paragraphs(Stream<JsonValue> values) {
    return values
        .map(JsonWords::text)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n\n"));
  }
}
