package dev.dateline.recognition.lines;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A line of input: `{"id":"…","text":"…"}`, with any other members passed over.
sealed interface TextLine {
  /// A text to look for names in.
  record Text(String id, String text) implements TextLine {}

  /// A line of another form, and what is wrong with it.
  record Malformed(String problem) implements TextLine {}

  /// Reads `line`.
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
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String member = json.currentName();
      json.nextToken();
      switch (member) {
        case "id" -> id = json.getValueAsString();
        case "text" -> text = json.getValueAsString();
        default -> json.skipChildren();
      }
    }
    return complete(id, text);
  }

  private static TextLine complete(@Nullable String id, @Nullable String text) {
    if (id == null || text == null) {
      return new Malformed("needs the members \"id\" and \"text\", both strings");
    }
    return new Text(id, text);
  }
}
