package dev.dateline.lambda.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON on one line.
public final class JsonWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonWriter() {}

  /// One object, in UTF-8.
  ///
  /// @param properties writes the object's properties
  public static byte[] object(Consumer<JsonGenerator> properties) {
    return value(
        json -> {
          json.writeStartObject();
          properties.accept(json);
          json.writeEndObject();
        });
  }

  /// One object, as text.
  ///
  /// @param properties writes the object's properties
  public static String objectText(Consumer<JsonGenerator> properties) {
    return new String(object(properties), StandardCharsets.UTF_8);
  }

  /// One value of any kind, in UTF-8.
  ///
  /// @param content writes the value
  public static byte[] value(Consumer<JsonGenerator> content) {
    var out = new ByteArrayOutputStream();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      content.accept(json);
    }
    return out.toByteArray();
  }

  /// Writes a property, or nothing if it has no value.
  public static void optional(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }
}
