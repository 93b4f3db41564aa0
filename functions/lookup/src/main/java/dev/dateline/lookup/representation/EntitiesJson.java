package dev.dateline.lookup.representation;

import dev.dateline.index.directory.completion.Completion;
import dev.dateline.lambda.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of names as one JSON object: `{"entities": [{"name": …, "type": …}], "next": "…"}`.
public final class EntitiesJson {
  private EntitiesJson() {}

  /// The object, in UTF-8.
  ///
  /// @param next the cursor of the next page; null at the end
  public static byte[] bytes(List<Completion> completions, @Nullable String next) {
    return JsonWriter.object(
        json -> {
          json.writeArrayPropertyStart("entities");
          for (var completion : completions) {
            json.writeStartObject();
            json.writeStringProperty("name", completion.name());
            json.writeStringProperty("type", completion.type().code());
            json.writeEndObject();
          }
          json.writeEndArray();
          JsonWriter.optional(json, "next", next);
        });
  }
}
