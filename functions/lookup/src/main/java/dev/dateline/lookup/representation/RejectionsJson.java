package dev.dateline.lookup.representation;

import dev.dateline.index.postings.Payload;
import dev.dateline.lambda.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A page of rejected uploads as one JSON object: `{"rejections": […], "next": "…"}`.
final class RejectionsJson {
  private RejectionsJson() {}

  /// The object, in UTF-8.
  ///
  /// @param next the cursor of the next page; null at the end
  static byte[] bytes(List<Payload.Rejected> rejections, @Nullable String next) {
    return JsonWriter.object(
        json -> {
          json.writeArrayPropertyStart("rejections");
          rejections.forEach(upload -> write(json, upload));
          json.writeEndArray();
          JsonWriter.optional(json, "next", next);
        });
  }

  /// One rejected upload.
  static void write(JsonGenerator json, Payload.Rejected upload) {
    json.writeStartObject();
    json.writeStringProperty("key", upload.key());
    JsonWriter.optional(json, "versionId", upload.versionId());
    json.writeStringProperty("rejected", upload.at().toString());
    json.writeStringProperty("reason", upload.rejection().reason().code());
    json.writeStringProperty("message", upload.rejection().message());
    json.writeStringProperty("remedy", upload.rejection().remedy());
    json.writeEndObject();
  }
}
