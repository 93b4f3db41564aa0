package dev.dateline.lookup.representation;

import dev.dateline.index.query.Arrival;
import dev.dateline.lambda.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;

/// A page of articles in the order of their arrival as JSON: like any page of articles, with
/// `arrived` and, if it is true, `backfill` for each.
final class ArrivalsJson {
  private ArrivalsJson() {}

  /// One object.
  static byte[] bytes(ArrivalList list) {
    return JsonWriter.object(
        json -> {
          json.writeArrayPropertyStart("articles");
          for (Arrival arrival : list.arrivals()) {
            json.writeStartObject();
            write(json, arrival, list);
            json.writeEndObject();
          }
          json.writeEndArray();
          ReadingsJson.write(json, list.readings());
          ArticlesJson.searched(json, list.searched());
          JsonWriter.optional(json, "next", list.links().cursor());
        });
  }

  /// An object on each line.
  static byte[] lines(ArrivalList list) {
    var out = new ByteArrayOutputStream();
    for (Arrival arrival : list.arrivals()) {
      out.writeBytes(JsonWriter.object(json -> write(json, arrival, list)));
      out.write('\n');
    }
    return out.toByteArray();
  }

  private static void write(JsonGenerator json, Arrival arrival, ArrivalList list) {
    ArticlesJson.write(json, arrival.article(), list.fields());
    json.writeStringProperty("arrived", arrival.time().toString());
    if (list.isBackfill(arrival)) {
      json.writeBooleanProperty("backfill", true);
    }
  }
}
