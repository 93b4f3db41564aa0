package dev.dateline.lookup.representation;

import dev.dateline.articles.EntityType;
import dev.dateline.index.explore.NameCheck;
import dev.dateline.lambda.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Checked names as one JSON object: `{"names": […], "next": "…"}`.
public final class ChecksJson {
  private ChecksJson() {}

  /// The object, in UTF-8.
  ///
  /// @param next the cursor of the next names; null at the end
  public static byte[] bytes(List<NameCheck> names, @Nullable String next) {
    return JsonWriter.object(
        json -> {
          json.writeArrayPropertyStart("names");
          names.forEach(name -> write(json, name));
          json.writeEndArray();
          JsonWriter.optional(json, "next", next);
        });
  }

  private static void write(JsonGenerator json, NameCheck name) {
    json.writeStartObject();
    ReadingsJson.writeProperties(json, name.reading());
    json.writeArrayPropertyStart("types");
    name.types().stream().map(EntityType::code).forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("articles", name.articles().articles());
    json.writeBooleanProperty("exact", name.articles().exact());
    JsonWriter.optional(json, "first", name.first() == null ? null : name.first().toString());
    JsonWriter.optional(json, "last", name.last() == null ? null : name.last().toString());
    json.writeEndObject();
  }
}
