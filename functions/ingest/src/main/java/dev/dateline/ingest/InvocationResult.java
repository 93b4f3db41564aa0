package dev.dateline.ingest;

import dev.dateline.ingest.event.Invocation;
import dev.dateline.lambda.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// What the function returns, depending on who invoked it.
final class InvocationResult {
  private InvocationResult() {}

  /// Lambda retries an asynchronous invocation that throws, and otherwise ignores what it returns.
  ///
  /// @throws Unfinished if some of `outcomes` are not final
  static void asynchronous(OutputStream output, List<IngestOutcome> outcomes) throws IOException {
    long unfinished = outcomes.stream().filter(outcome -> !outcome.isFinal()).count();
    if (unfinished > 0) {
      throw new Unfinished(unfinished, outcomes.size());
    }
    output.write(JsonWriter.value(JsonGenerator::writeNull));
  }

  /// Tells SQS which messages to keep; it deletes the others.
  static void failedMessages(OutputStream output, List<String> ids) throws IOException {
    output.write(
        JsonWriter.object(
            json -> {
              json.writeArrayPropertyStart("batchItemFailures");
              ids.forEach(id -> writeFailure(json, id));
              json.writeEndArray();
            }));
  }

  private static void writeFailure(JsonGenerator json, String id) {
    json.writeStartObject();
    json.writeStringProperty("itemIdentifier", id);
    json.writeEndObject();
  }

  /// Tells S3 Batch Operations the result of each task of `job`.
  static void batchResults(
      OutputStream output, Invocation.BatchJob job, List<BatchTaskResult> results)
      throws IOException {
    output.write(
        JsonWriter.object(
            json -> {
              json.writeStringProperty("invocationSchemaVersion", job.schemaVersion());
              json.writeStringProperty("treatMissingKeysAs", "PermanentFailure");
              json.writeStringProperty("invocationId", job.invocationId());
              json.writeArrayPropertyStart("results");
              results.forEach(result -> result.write(json));
              json.writeEndArray();
            }));
  }

  /// Some of an event's records must be delivered again; the log has the reason for each.
  static final class Unfinished extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unfinished(long unfinished, int records) {
      super(unfinished + " of " + records + " records must be retried; see the log for each.");
    }
  }
}
