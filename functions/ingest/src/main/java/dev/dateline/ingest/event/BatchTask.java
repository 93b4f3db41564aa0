package dev.dateline.ingest.event;

import dev.dateline.articles.Upload;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.ingest.event.S3Event.Change;
import dev.dateline.ingest.event.S3Event.Occasion;
import dev.dateline.lambda.json.JsonTree;
import java.time.Instant;

/// One object of an S3 Batch Operations job. Such jobs index a bucket that is older than the
/// function, index a bucket again, or repair its differences from the index.
///
/// The job's manifest may be days old, so a task only says which key to look at.
///
/// @param id identifies the task in the answer
/// @see <a
///   href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html">
///   Invoke AWS Lambda function</a>
public record BatchTask(String id, S3Event event) {
  private static final String ARN_PREFIX = "arn:[^:]*:s3:::";

  static BatchTask read(JsonTree json, Occasion occasion) {
    return new BatchTask(json.required("taskId"), event(json).on(occasion));
  }

  private static S3Event event(JsonTree json) {
    try {
      String key = EventFields.formDecoded(json, "s3Key");
      var upload = new Upload(bucket(json), key, null, "", 0, Instant.EPOCH);
      return new S3Event.ObjectEvent(Change.UNKNOWN, upload, Sequencer.BEFORE_ALL);
    } catch (JsonTree.MalformedJson e) {
      return new S3Event.Unreadable(e.problem());
    }
  }

  /// Version 2.0 of the schema has the bucket's name, 1.0 its ARN.
  private static String bucket(JsonTree json) {
    return json.has("s3Bucket")
        ? json.required("s3Bucket")
        : json.required("s3BucketArn").replaceFirst(ARN_PREFIX, "");
  }
}
