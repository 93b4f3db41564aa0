package dev.dateline.ingest.event;

import dev.dateline.articles.Upload;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.ingest.event.S3Event.Change;
import dev.dateline.ingest.event.S3Event.Occasion;
import dev.dateline.lambda.json.JsonTree;
import java.time.Instant;

/// One object of a job of S3 Batch Operations, by which a bucket is indexed that was there before
/// the function, or indexed anew, or its differences from the index repaired.
///
/// Its manifest may be days old, so that a task only says which key to look at.
///
/// @param id the name by which the answer refers to it
/// @see <a
///   href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html">
///   Invoke AWS Lambda function</a>
public record BatchTask(String id, S3Event notice) {
  private static final String ARN_PREFIX = "arn:[^:]*:s3:::";

  static BatchTask read(JsonTree json, Occasion occasion) {
    return new BatchTask(json.required("taskId"), notice(json).toldOn(occasion));
  }

  private static S3Event notice(JsonTree json) {
    try {
      String key = EventFields.formDecoded(json, "s3Key");
      var upload = new Upload(bucket(json), key, null, "", 0, Instant.EPOCH);
      return new S3Event.ObjectEvent(Change.UNKNOWN, upload, Sequencer.BEFORE_ALL);
    } catch (JsonTree.Malformed e) {
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
