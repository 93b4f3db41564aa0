package dev.dateline.lookup.representation;

import dev.dateline.index.directory.reading.NameReading;
import dev.dateline.index.watch.Watch;
import dev.dateline.lambda.json.JsonWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Watches as JSON.
public final class WatchJson {
  private WatchJson() {}

  /// One watch, in UTF-8.
  ///
  /// @param readings what the names of its query stand for
  public static byte[] bytes(Watch watch, List<NameReading> readings) {
    return JsonWriter.object(
        json -> {
          write(json, watch);
          ReadingsJson.write(json, readings);
        });
  }

  /// All watches: `{"watches": […]}`, in UTF-8.
  public static byte[] bytes(List<Watch> watches) {
    return JsonWriter.object(
        json -> {
          json.writeArrayPropertyStart("watches");
          for (Watch watch : watches) {
            json.writeStartObject();
            write(json, watch);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, Watch watch) {
    json.writeStringProperty("name", watch.name());
    json.writeStringProperty("query", watch.query());
    JsonWriter.optional(json, "note", watch.note());
    json.writeStringProperty("since", watch.since().toString());
  }
}
