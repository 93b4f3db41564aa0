package dev.dateline.documents.json;

import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.Identity;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.json.JsonValue.Elements;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import dev.dateline.documents.markup.BlockText;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One article in JSON.
///
/// @param object the object that it is
public record JsonArticle(Members object) {
  /// NewsAPI cuts the text, and says by how much.
  private static final Pattern CUT =
      Pattern.compile("(?<!\\s)\\s*+(?:…|\\.\\.\\.)?+\\s*+\\[\\+\\d++ chars]\\s*+$");

  private static final List<String> NAME = List.of("name", "title", "@value", "@id", "url");

  /// What the object says of the article.
  public Fields fields() {
    var fields = Fields.NONE;
    for (var names : JsonFieldNames.FIELDS.entrySet()) {
      for (String name : names.getValue()) {
        fields = fields.with(names.getKey(), value(names.getKey(), object.get(name)));
      }
    }
    return fields;
  }

  private static @Nullable String value(MetadataField field, @Nullable JsonValue value) {
    return field == MetadataField.BYLINE ? JsonPeople.names(value) : words(value);
  }

  /// The article's text; empty where the object has none.
  public String text() {
    return JsonFieldNames.TEXT.stream()
        .map(name -> words(object.get(name)))
        .filter(Objects::nonNull)
        .filter(text -> !text.isBlank())
        .findFirst()
        .map(text -> BlockText.ofHtml(CUT.matcher(text).replaceFirst("")))
        .orElse("");
  }

  /// The text where it is given under its own name; empty where it is not.
  public String body() {
    String body = words(object.get("articleBody"));
    return body == null ? "" : BlockText.ofHtml(body);
  }

  /// What the object gives as dates under `name`.
  public List<String> dates(String name) {
    @Nullable JsonValue value = object.get(name);
    return value == null
        ? List.of()
        : value.each().map(JsonArticle::words).filter(Objects::nonNull).toList();
  }

  /// What names the article among others: the first identifier it gives, else its `place`.
  String identity(String place) {
    String given =
        JsonFieldNames.IDENTITY.stream()
            .map(name -> words(object.get(name)))
            .filter(Objects::nonNull)
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse(null);
    return Identity.of(given, place);
  }

  /// Whether the object looks like an article: it has a text or a title, and either is a string.
  boolean isArticle() {
    return !text().isEmpty() || fields().get(MetadataField.DATE) != null;
  }

  private static @Nullable String words(@Nullable JsonValue value) {
    return switch (value) {
      case null -> null;
      case Scalar(var text) -> text;
      case Members members ->
          NAME.stream()
              .map(name -> words(members.get(name)))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      case Elements(var values) ->
          values.stream()
              .map(JsonArticle::words)
              .filter(Objects::nonNull)
              .collect(Collectors.joining(", "));
    };
  }
}
