package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Array;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the text in a value, which may be an object or a list. An object that can be reached in
/// several ways is read once, so that the time is linear in the number of values.
final class JsonText {
  private static final List<String> TEXT =
      List.of(
          "rendered",
          "processed",
          "value",
          "content",
          "html",
          "bodyhtml",
          "plaintext",
          "text",
          "bodytextsummary",
          "#text",
          "$t",
          "*");

  /// Properties of an article, which make an object more than a text.
  private static final List<String> TITLE = List.of("title", "headline", "webtitle");

  /// Properties of a list of articles.
  private static final List<String> LIST = List.of("articles", "results", "items");

  private final Map<Members, String> read = new IdentityHashMap<>();

  private JsonText() {}

  /// The text in `value`, with an empty line between paragraphs; empty if it has none.
  static String of(JsonValue value) {
    return new JsonText().text(value);
  }

  private String text(JsonValue value) {
    return switch (value) {
      case Scalar(var text) -> text;
      case Array(var values) ->
          Renditions.best(values)
              .map(this::text)
              .orElseGet(() -> isRunning(values) ? running(values) : paragraphs(values.stream()));
      case Members members -> {
        String known = read.get(members);
        String text = known == null ? text(members) : known;
        read.put(members, text);
        yield text;
      }
    };
  }

  /// Whether `values` are one paragraph, in which objects stand for words in bold, links and the
  /// like, as in exports of Telegram.
  private static boolean isRunning(List<JsonValue> values) {
    return values.stream().anyMatch(Scalar.class::isInstance)
        && values.stream().anyMatch(Members.class::isInstance);
  }

  private String running(List<JsonValue> values) {
    return values.stream().map(this::text).collect(Collectors.joining());
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

  /// The text in the nested objects of an object that has none itself. Its strings are properties,
  /// not text.
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
