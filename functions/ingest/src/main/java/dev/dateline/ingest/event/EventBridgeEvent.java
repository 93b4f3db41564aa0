package dev.dateline.ingest.event;

import dev.dateline.articles.Upload;
import dev.dateline.ingest.event.S3Event.Change;

/// An event of S3 as EventBridge delivers it. Unlike in notifications, its keys are not encoded.
///
/// @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html">EventBridge
///   event message structure</a>
final class EventBridgeEvent {
  private EventBridgeEvent() {}

  static S3Event read(Json json) {
    if (!Field.text(json, "source").equals("aws.s3")) {
      return new S3Event.Unreadable(
          "source aws.s3 is understood, not " + Field.text(json, "source"));
    }
    return switch (Field.text(json, "detail-type")) {
      case "Object Created" -> event(Change.CREATED, json);
      case "Object Deleted" -> event(deletion(json.at("detail")), json);
      case String other -> new S3Event.Irrelevant(other);
    };
  }

  private static S3Event event(Change change, Json json) {
    return new S3Event.ObjectEvent(
        change, upload(json), Field.sequencer(json.at("detail").at("object")));
  }

  private static Change deletion(Json detail) {
    boolean marker = Field.text(detail, "deletion-type").equals("Delete Marker Created");
    return marker ? Change.REMOVED : Change.ofDeletion(detail.at("object").has("version-id"));
  }

  private static Upload upload(Json json) {
    Json object = json.at("detail").at("object");
    return new Upload(
        Field.text(json.at("detail").at("bucket"), "name"),
        Field.text(object, "key"),
        object.at("version-id").text().orElse(null),
        object.at("etag").text().orElse(""),
        Field.size(object),
        Field.time(json, "time"));
  }
}
