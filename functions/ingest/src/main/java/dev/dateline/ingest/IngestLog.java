package dev.dateline.ingest;

import dev.dateline.articles.Upload;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.ingest.event.S3Event;
import dev.dateline.lambda.json.JsonWriter;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/// The log: one line per event, a JSON object with the event's outcome and its metrics. Never
/// contains text of an article, nor credentials.
final class IngestLog {
  private final PrintStream out;
  private final String functionName;
  private final InstantSource clock;

  IngestLog(PrintStream out, String functionName, InstantSource clock) {
    this.out = out;
    this.functionName = functionName;
    this.clock = clock;
  }

  void write(String requestId, S3Event event, IngestOutcome outcome, Timings timings) {
    var now = clock.instant();
    var measured = Measurement.of(event, outcome, timings, now);
    out.println(
        JsonWriter.objectText(
            json -> {
              json.writeStringProperty("level", outcome.isFinal() ? "INFO" : "ERROR");
              json.writeStringProperty("requestId", requestId);
              json.writeStringProperty("function", functionName);
              writeEvent(json, event);
              writeOutcome(json, outcome);
              IngestMetrics.write(json, now, measured);
            }));
  }

  /// Reports matches of watches that could not be announced. The watches list them all the same.
  void lostAnnouncements(int matches, String cause) {
    var now = clock.instant();
    out.println(
        JsonWriter.objectText(
            json -> {
              json.writeStringProperty("level", "ERROR");
              json.writeStringProperty("function", functionName);
              json.writeStringProperty("outcome", "not-announced");
              json.writeStringProperty("cause", cause);
              IngestMetrics.write(json, now, Map.of(Metric.NOT_ANNOUNCED, (double) matches));
            }));
  }

  private static void writeEvent(JsonGenerator json, S3Event event) {
    if (event instanceof S3Event.ObjectEvent(var change, Upload upload, var sequencer, _)) {
      json.writeStringProperty("event", change.code());
      json.writeStringProperty("bucket", upload.bucket());
      json.writeStringProperty("key", upload.key());
      if (upload.versionId() != null) {
        json.writeStringProperty("versionId", upload.versionId());
      }
      json.writeStringProperty("sequencer", sequencer.value());
    }
  }

  private static void writeOutcome(JsonGenerator json, IngestOutcome outcome) {
    switch (outcome) {
      case IngestOutcome.Indexed indexed -> {
        writeOutcome(json, "indexed", indexed.index());
        json.writeNumberProperty("rejectedMembers", indexed.rejected());
      }
      case IngestOutcome.Removed removed -> writeOutcome(json, "removed", removed.index());
      case IngestOutcome.Rejected rejected -> {
        writeOutcome(json, "rejected", rejected.index());
        json.writeStringProperty("reason", rejected.rejection().reason().code());
      }
      case IngestOutcome.Superseded() ->
          writeOutcome(json, "superseded", ArticleIndex.Outcome.SUPERSEDED);
      case IngestOutcome.Ignored(String what) -> writeOutcome(json, "ignored", "what", what);
      case IngestOutcome.Unreadable(String problem) ->
          writeOutcome(json, "unreadable", "problem", problem);
      case IngestOutcome.Failed(Throwable cause) ->
          writeOutcome(json, "failed", "cause", Failure.describe(cause));
    }
  }

  private static void writeOutcome(JsonGenerator json, String name, ArticleIndex.Outcome index) {
    writeOutcome(json, name, "index", index.code());
  }

  private static void writeOutcome(JsonGenerator json, String name, String detail, String value) {
    json.writeStringProperty("outcome", name);
    json.writeStringProperty(detail, value);
  }
}
