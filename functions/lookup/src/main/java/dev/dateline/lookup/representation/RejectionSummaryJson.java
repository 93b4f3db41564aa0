package dev.dateline.lookup.representation;

import dev.dateline.index.query.RejectionSummary;
import dev.dateline.lambda.json.JsonWriter;
import tools.jackson.core.JsonGenerator;

/// The number of rejected uploads by reason as one JSON object: `{"count": 3, "exact": true,
/// "reasons": […]}`.
public final class RejectionSummaryJson {
  private RejectionSummaryJson() {}

  /// The object, in UTF-8.
  public static byte[] bytes(RejectionSummary summary) {
    return JsonWriter.object(
        json -> {
          json.writeNumberProperty("count", summary.count());
          json.writeBooleanProperty("exact", summary.isExact());
          json.writeArrayPropertyStart("reasons");
          summary.reasons().forEach(reason -> write(json, reason));
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, RejectionSummary.ByReason group) {
    json.writeStartObject();
    json.writeStringProperty("reason", group.reason().code());
    json.writeNumberProperty("count", group.count());
    json.writeArrayPropertyStart("remedies");
    group.remedies().forEach(remedy -> write(json, remedy));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, RejectionSummary.ByRemedy group) {
    json.writeStartObject();
    json.writeStringProperty("remedy", group.remedy());
    json.writeNumberProperty("count", group.count());
    json.writeStringProperty("example", group.example());
    json.writeEndObject();
  }
}
