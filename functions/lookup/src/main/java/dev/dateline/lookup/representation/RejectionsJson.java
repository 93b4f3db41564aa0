package dev.dateline.lookup.representation;

import dev.dateline.index.postings.Payload;
import dev.dateline.index.query.RejectedUpload;
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
  static byte[] bytes(List<RejectedUpload> rejections, @Nullable String next) {
    return JsonWriter.object(
        json -> {
          json.writeArrayPropertyStart("rejections");
          rejections.forEach(rejection -> write(json, rejection.payload()));
          json.writeEndArray();
          JsonWriter.optional(json, "next", next);
        });
  }

  /// One rejected upload.
  static void write(JsonGenerator json, Payload.Rejected payload) {
    json.writeStartObject();
    json.writeStringProperty("key", payload.key());
    JsonWriter.optional(json, "versionId", payload.versionId());
    json.writeStringProperty("rejected", payload.at().toString());
    json.writeStringProperty("reason", payload.rejection().reason().code());
    json.writeStringProperty("message", payload.rejection().message());
    json.writeStringProperty("remedy", payload.rejection().remedy());
    json.writeEndObject();
  }
}
