package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Elements;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text of a value, which may be in an object or a list. An object may be reached in several
/// ways but is read once, so that reading takes time in proportion to the number of values.
final class JsonText {
  private static final List<String> TEXT =
      List.of(
          "rendered", "processed", "value", "content", "html", "plaintext", "text", "#text", "$t");

  /// What an object has that is an article, and not its text.
  private static final List<String> TITLE = List.of("title", "headline", "webtitle");

  /// What an object has that is a list of articles.
  private static final List<String> LIST = List.of("articles", "results", "items");

  private final Map<Members, String> read = new IdentityHashMap<>();

  private JsonText() {}

  /// The text that `value` is, with an empty line between its paragraphs; empty if it is none.
  static String of(JsonValue value) {
    return new JsonText().text(value);
  }

  private String text(JsonValue value) {
    return switch (value) {
      case Scalar(var text) -> text;
      case Elements(var values) ->
          Renditions.best(values).map(this::text).orElseGet(() -> paragraphs(values.stream()));
      case Members members -> {
        String known = read.get(members);
        String text = known == null ? text(members) : known;
        read.put(members, text);
        yield text;
      }
    };
  }

  private String text(Members members) {
    var object = JsonObject.of(members);
    boolean isArticle = object.all(TITLE).anyMatch(Scalar.class::isInstance);
    if (isArticle || object.all(LIST).findAny().isPresent()) {
      return "";
    }
    return object
        .all(TEXT)
        .map(this::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElseGet(() -> sections(members));
  }

  /// Only the parts of an object without a text of its own: its strings are its properties.
  private String sections(Members members) {
    return paragraphs(
        members.values().values().stream().filter(value -> !(value instanceof Scalar)));
  }

  private String paragraphs(Stream<JsonValue> values) {
    return values
        .map(this::text)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n\n"));
  }
}
