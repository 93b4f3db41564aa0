package dev.dateline.ingest.event;

import dev.dateline.articles.Upload;
import dev.dateline.ingest.event.S3Event.Change;
import dev.dateline.lambda.json.JsonTree;

/// An S3 event as EventBridge delivers it. Unlike in notifications, keys are not encoded.
///
/// @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html">EventBridge
///   event message structure</a>
final class EventBridgeEvent {
  private EventBridgeEvent() {}

  static S3Event read(JsonTree json) {
    if (!json.required("source").equals("aws.s3")) {
      return new S3Event.Unreadable(
          "source " + json.required("source") + " is not supported, only aws.s3");
    }
    return switch (json.required("detail-type")) {
      case "Object Created" -> event(Change.CREATED, json);
      case "Object Deleted" -> event(deletion(json.at("detail")), json);
      case String other -> new S3Event.Irrelevant(other);
    };
  }

  private static S3Event event(Change change, JsonTree json) {
    return new S3Event.ObjectEvent(
        change, upload(json), EventFields.sequencer(json.at("detail").at("object")));
  }

  private static Change deletion(JsonTree detail) {
    boolean marker = detail.required("deletion-type").equals("Delete Marker Created");
    return marker ? Change.REMOVED : Change.ofDeletion(detail.at("object").has("version-id"));
  }

  private static Upload upload(JsonTree json) {
    JsonTree object = json.at("detail").at("object");
    return new Upload(
        json.at("detail").at("bucket").required("name"),
        object.required("key"),
        object.at("version-id").text().orElse(null),
        object.at("etag").text().orElse(""),
        EventFields.size(object),
        EventFields.time(json, "time"));
  }
}
