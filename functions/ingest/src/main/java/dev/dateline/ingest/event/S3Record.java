package dev.dateline.ingest.event;

import dev.dateline.articles.Upload;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.ingest.event.S3Event.Change;
import dev.dateline.lambda.json.JsonTree;
import java.util.Optional;

/// A record of an S3 event notification.
///
/// Its minor version may be newer than the one known here: S3 only adds properties to a record.
///
/// @see <a
///   href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">
///   Event message structure</a>
final class S3Record {
  private static final String MAJOR_VERSION = "2.";

  private S3Record() {}

  static S3Event read(JsonTree json) {
    String version = json.required("eventVersion");
    if (!version.startsWith(MAJOR_VERSION)) {
      return new S3Event.Unreadable("eventVersion " + version + " is not supported, only 2.x");
    }
    String name = json.required("eventName").replaceFirst("^s3:", "");
    Upload upload = upload(json);
    Optional<Change> change = change(name, upload.versionId() != null);
    return change.isPresent()
        ? new S3Event.ObjectEvent(change.get(), upload, sequencer(json))
        : new S3Event.Irrelevant(name);
  }

  private static Optional<Change> change(String name, boolean versioned) {
    if (name.startsWith("ObjectCreated:")) {
      return Optional.of(Change.CREATED);
    }
    return switch (name) {
      case "ObjectRemoved:DeleteMarkerCreated", "LifecycleExpiration:DeleteMarkerCreated" ->
          Optional.of(Change.REMOVED);
      case "ObjectRemoved:Delete", "LifecycleExpiration:Delete" ->
          Optional.of(Change.ofDeletion(versioned));
      default -> Optional.empty();
    };
  }

  private static Upload upload(JsonTree json) {
    JsonTree object = json.at("s3").at("object");
    return new Upload(
        json.at("s3").at("bucket").required("name"),
        EventFields.formDecoded(object, "key"),
        object.at("versionId").text().orElse(null),
        object.at("eTag").text().orElse(""),
        EventFields.size(object),
        EventFields.time(json, "eventTime"));
  }

  private static Sequencer sequencer(JsonTree json) {
    return EventFields.sequencer(json.at("s3").at("object"));
  }
}
