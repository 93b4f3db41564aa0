package dev.dateline.ingest;

import dev.dateline.ingest.event.Invocation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// What the function answers, by who called it.
final class Answer {
  private Answer() {}

  /// An asynchronous call is run again by Lambda when it throws, and otherwise needs no answer.
  ///
  /// @throws Unfinished where some of `outcomes` are not final
  static void failUnlessFinal(List<IngestOutcome> outcomes) {
    long unfinished = outcomes.stream().filter(outcome -> !outcome.isFinal()).count();
    if (unfinished > 0) {
      throw new Unfinished(unfinished, outcomes.size());
    }
  }

  static void nothing(OutputStream output) throws IOException {
    JsonText.write(output, json -> json.writeNull());
  }

  /// Tells SQS which messages to keep; it deletes the others.
  static void failedMessages(OutputStream output, List<String> ids) throws IOException {
    JsonText.write(
        output,
        json -> {
          json.writeStartObject();
          json.writeArrayPropertyStart("batchItemFailures");
          ids.forEach(id -> writeFailure(json, id));
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void writeFailure(JsonGenerator json, String id) {
    json.writeStartObject();
    json.writeStringProperty("itemIdentifier", id);
    json.writeEndObject();
  }

  /// Tells S3 Batch Operations what became of each task of `job`.
  static void batchResults(OutputStream output, Invocation.BatchJob job, List<BatchResult> results)
      throws IOException {
    JsonText.write(
        output,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("invocationSchemaVersion", job.schemaVersion());
          json.writeStringProperty("treatMissingKeysAs", "PermanentFailure");
          json.writeStringProperty("invocationId", job.invocationId());
          json.writeArrayPropertyStart("results");
          results.forEach(result -> result.write(json));
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /// Some of an event's records must be delivered again; the log has the reason of each.
  static final class Unfinished extends RuntimeException {
    Unfinished(long unfinished, int records) {
      super(
          unfinished + " of " + records + " records are to be tried again; see the log for each.");
    }
  }
}
