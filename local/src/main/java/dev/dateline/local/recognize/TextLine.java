package dev.dateline.local.recognize;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/// A line of input: `{"id":"…","text":"…","language":"…"}`. The language is an ISO 639 code,
/// English if there is none. Other members are ignored.
sealed interface TextLine {
  /// The language of a line that names none.
  String ENGLISH = "en";

  /// A well-formed line.
  ///
  /// @param id a string or a number, as JSON
  /// @param language an ISO 639 code
  record Text(String id, String text, String language) implements TextLine {}

  /// A malformed line and what is wrong with it.
  record Malformed(String problem) implements TextLine {}

  /// Parses `line`.
  static TextLine parse(String line) {
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
      return read(json);
    } catch (JacksonException e) {
      return new Malformed("not JSON: " + e.getOriginalMessage());
    }
  }

  private static TextLine read(JsonParser json) {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return new Malformed("not an object");
    }
    String id = null;
    String text = null;
    String language = ENGLISH;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String member = json.currentName();
      json.nextToken();
      switch (member) {
        case "id" -> id = id(json);
        case "text" -> text = string(json);
        case "language" -> language = string(json);
        default -> json.skipChildren();
      }
    }
    return complete(id, text, language);
  }

  private static @Nullable String id(JsonParser json) {
    if (json.currentToken().isNumeric()) {
      return json.getValueAsString();
    }
    String id = string(json);
    return id == null
        ? null
        : '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(id)) + '"';
  }

  /// The current string of the parser; null if the value, which is then skipped, is not a string.
  private static @Nullable String string(JsonParser json) {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return json.getValueAsString();
    }
    json.skipChildren();
    return null;
  }

  private static TextLine complete(
      @Nullable String id, @Nullable String text, @Nullable String language) {
    if (id == null || text == null) {
      return new Malformed("needs an \"id\", a string or a number, and a \"text\", a string");
    }
    return language == null
        ? new Malformed("its \"language\" is not a string, such as \"de\"")
        : new Text(id, text, language);
  }
}
