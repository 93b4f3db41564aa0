package dev.dateline.local.s3;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes an event in the format in which S3 sends it to a function.
///
/// @see <a
///   href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">
///   Event message structure</a>
final class S3Notification {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PRINCIPAL = "DATELINELOCAL";

  private S3Notification() {}

  static byte[] of(BucketEvent event) {
    var notification = JSON.createObjectNode();
    var record = notification.putArray("Records").addObject();
    record
        .put("eventVersion", "2.1")
        .put("eventSource", "aws:s3")
        .put("awsRegion", "us-east-1")
        .put("eventTime", event.time().toString())
        .put("eventName", event.name());
    record.putObject("userIdentity").put("principalId", PRINCIPAL);
    record.putObject("requestParameters").put("sourceIPAddress", "127.0.0.1");
    record
        .putObject("responseElements")
        .put("x-amz-request-id", event.sequencer())
        .put("x-amz-id-2", event.sequencer());
    var s3 = record.putObject("s3").put("s3SchemaVersion", "1.0").put("configurationId", "ingest");
    var bucket = s3.putObject("bucket").put("name", event.bucket());
    bucket.putObject("ownerIdentity").put("principalId", PRINCIPAL);
    bucket.put("arn", "arn:aws:s3:::" + event.bucket());
    describe(s3.putObject("object"), event);
    return JSON.writeValueAsBytes(notification);
  }

  /// Reads a notification that [#of] wrote.
  static ObjectChange read(byte[] notification) {
    var record = JSON.readTree(notification).path("Records").path(0);
    return new ObjectChange(
        record.path("eventName").asString("").startsWith("ObjectRemoved:"),
        record.at("/s3/bucket/name").asString(""),
        URLDecoder.decode(record.at("/s3/object/key").asString(""), StandardCharsets.UTF_8));
  }

  /// A change of an object.
  ///
  /// @param isRemoval true for a removal, false for an upload
  record ObjectChange(boolean isRemoval, String bucket, String key) {}

  private static void describe(ObjectNode object, BucketEvent event) {
    object.put("key", encoded(event.key()));
    if (event.version() != null) {
      object.put("size", event.version().size()).put("eTag", event.version().etag());
    }
    if (event.versionId() != null) {
      object.put("versionId", event.versionId());
    }
    object.put("sequencer", event.sequencer());
  }

  /// Form-encoded except for slashes: `red flower.jpg` becomes `red+flower.jpg`.
  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
  }
}
