package dev.dateline.ingest.event;

import dev.dateline.ingest.event.S3Event.Occasion;
import dev.dateline.lambda.json.JsonTree;
import java.util.List;
import java.util.stream.Stream;

/// Finds the events in a payload, whatever envelopes they are in.
final class S3Events {
  private S3Events() {}

  /// The events in `payload`; at least one.
  static List<S3Event> in(JsonTree payload) {
    try {
      return open(payload);
    } catch (JsonTree.MalformedJson e) {
      return List.of(new S3Event.Unreadable(e.problem()));
    }
  }

  /// The events in a message of a queue; at least one.
  static List<S3Event> ofMessage(JsonTree item) {
    return ofRecord(item).toList();
  }

  private static List<S3Event> open(JsonTree payload) {
    if (payload.has("Records")) {
      return ofRecords(payload.at("Records").items());
    }
    if (payload.has("detail-type")) {
      return List.of(EventBridgeEvent.read(payload));
    }
    if (payload.has("requestPayload")) { // what Lambda sends to a failure destination
      return in(payload.at("requestPayload")).stream()
          .map(event -> event.on(Occasion.FAILED))
          .toList();
    }
    if (payload.has("Message")) { // what SNS delivers to a queue
      return in(JsonTree.read(payload.required("Message")));
    }
    return List.of(testEventOrUnknown(payload));
  }

  private static List<S3Event> ofRecords(List<JsonTree> records) {
    return records.isEmpty()
        ? List.of(new S3Event.Unreadable("Records has no records"))
        : records.stream().flatMap(S3Events::ofRecord).toList();
  }

  private static Stream<S3Event> ofRecord(JsonTree item) {
    try {
      return switch (item.at("eventSource").text().or(item.at("EventSource")::text).orElse("")) {
        case "aws:s3" -> Stream.of(S3Record.read(item));
        case "aws:sns" -> in(JsonTree.read(item.at("Sns").required("Message"))).stream();
        case "aws:sqs" -> in(JsonTree.read(item.required("body"))).stream();
        case String other -> Stream.of(new S3Event.Unreadable("unknown event source: " + other));
      };
    } catch (JsonTree.MalformedJson e) {
      return Stream.of(new S3Event.Unreadable(e.problem()));
    }
  }

  private static S3Event testEventOrUnknown(JsonTree payload) {
    String event = payload.at("Event").text().orElse("");
    return event.equals("s3:TestEvent")
        ? new S3Event.Irrelevant(event)
        : new S3Event.Unreadable("an object with " + payload.names() + " is not an S3 event");
  }
}
