package dev.dateline.ingest.announce;

import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Snippet;
import dev.dateline.index.watch.Announcements.WatchMatch;
import dev.dateline.lambda.json.JsonWriter;
import tools.jackson.core.JsonGenerator;

/// The event of a match, as rules on the event bus see it; `docs/query.md` describes it.
///
/// A release may add properties. It increments the version if it changes or removes any.
record MatchEvent(WatchMatch found) {
  static final String SOURCE = "dateline";
  static final String TYPE = "Article matches watch";
  private static final int VERSION = 1;

  /// The entry for EventBridge's `PutEvents`.
  void write(JsonGenerator json, EventBusName bus) {
    json.writeStartObject();
    json.writeStringProperty("Source", SOURCE);
    json.writeStringProperty("DetailType", TYPE);
    json.writeStringProperty("EventBusName", bus.value());
    json.writeStringProperty("Detail", detail());
    json.writeEndObject();
  }

  /// What the event says.
  String detail() {
    return JsonWriter.objectText(
        json -> {
          json.writeNumberProperty("version", VERSION);
          json.writeStringProperty("id", id());
          json.writeStringProperty("watch", found.watch());
          json.writeStringProperty("arrived", found.arrival().time().toString());
          writeArticle(json, found.payload());
          writeReasons(json, found.payload());
        });
  }

  /// The same for every event about the same match.
  private String id() {
    return found.watch() + "/" + found.arrival().key();
  }

  private static void writeArticle(JsonGenerator json, Payload.Arrived payload) {
    json.writeObjectPropertyStart("article");
    json.writeStringProperty("id", payload.article().id().toString());
    json.writeStringProperty("date", payload.article().day().toString());
    json.writeStringProperty("headline", payload.result().headline());
    json.writeStringProperty("key", payload.key());
    JsonWriter.optional(json, "source", payload.result().source());
    json.writeEndObject();
  }

  private static void writeReasons(JsonGenerator json, Payload.Arrived payload) {
    json.writeArrayPropertyStart("mentions");
    for (Payload.EntityHit hit : payload.matched()) {
      var snippet = hit.snippet();
      json.writeStartObject();
      json.writeStringProperty("name", hit.name());
      json.writeStringProperty("type", hit.type().code());
      json.writeNumberProperty("mentions", hit.mentions());
      JsonWriter.optional(json, "sentence", snippet == null ? null : snippet.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("passages");
    payload.passages().stream().map(Snippet::text).forEach(json::writeString);
    json.writeEndArray();
  }
}
