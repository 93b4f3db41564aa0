package dev.dateline.ingest;

import dev.dateline.articles.Upload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Notifications as S3 writes them.
final class Notification {
  private Notification() {}

  static String of(String... records) {
    return Arrays.stream(records).collect(Collectors.joining(",", "{\"Records\":[", "]}"));
  }

  static String created(Upload upload, String sequencer) {
    return entry("ObjectCreated:Put", upload, sequencer);
  }

  static String removed(Upload upload, String sequencer) {
    return entry("ObjectRemoved:Delete", upload, sequencer);
  }

  static String entry(String eventName, Upload upload, String sequencer) {
    return """
    {"eventVersion":"2.1","eventSource":"aws:s3","eventTime":"%s","eventName":"%s",
     "s3":{"bucket":{"name":"%s"},
     "object":{"key":"%s","size":%d,"eTag":"%s","versionId":%s,"sequencer":"%s"}}}\
    """
        .formatted(
            upload.time(),
            eventName,
            upload.bucket(),
            URLEncoder.encode(upload.key(), StandardCharsets.UTF_8),
            upload.size(),
            upload.etag(),
            upload.versionId() == null ? "null" : '"' + upload.versionId() + '"',
            sequencer);
  }
}
