package dev.dateline.local.lambda;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// The failure destination: events whose every attempt failed, in the envelope in which Lambda
/// sends them to an SQS queue.
///
/// @see <a
///   href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html">
///   Capturing records of Lambda asynchronous invocations</a>
public final class FailedEvents {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String arn;
  private final EventFolder folder;

  private FailedEvents(String arn, EventFolder folder) {
    this.arn = arn;
    this.folder = folder;
  }

  /// The failed events of the function `arn`, stored in `folder`.
  public static FailedEvents of(String arn, EventFolder folder) {
    return new FailedEvents(arn, folder);
  }

  /// All envelopes, oldest first.
  public List<JsonNode> envelopes() {
    return folder.all().values().stream().map(JSON::readTree).toList();
  }

  /// The envelope in which Lambda would send `queued` after `failure`.
  ObjectNode envelope(QueuedEvent queued, InvocationOutcome.Failed failure) {
    var envelope = JSON.createObjectNode();
    envelope.put("version", "1.0").put("timestamp", Instant.now().toString());
    envelope
        .putObject("requestContext")
        .put("requestId", queued.name())
        .put("functionArn", arn + ":$LATEST")
        .put("condition", "RetriesExhausted")
        .put("approximateInvokeCount", queued.attempt());
    envelope.set("requestPayload", JSON.readTree(queued.event()));
    envelope
        .putObject("responseContext")
        .put("statusCode", 200)
        .put("executedVersion", "$LATEST")
        .put("functionError", "Unhandled");
    envelope.set("responsePayload", payload(failure));
    return envelope;
  }

  void add(String name, ObjectNode envelope) {
    folder.save(name, JSON.writeValueAsBytes(envelope));
  }

  private static JsonNode payload(InvocationOutcome.Failed failure) {
    try {
      return JSON.readTree(failure.payload());
    } catch (JacksonException e) {
      return JSON.getNodeFactory().stringNode(failure.text());
    }
  }

  /// All events in their original form by name, oldest first.
  SequencedMap<String, byte[]> events() {
    var events = new LinkedHashMap<String, byte[]>();
    folder
        .all()
        .forEach(
            (name, envelope) -> {
              var payload = JSON.readTree(envelope).path("requestPayload");
              events.put(name, JSON.writeValueAsBytes(payload));
            });
    return events;
  }

  void remove(String name) {
    folder.delete(name);
  }
}
