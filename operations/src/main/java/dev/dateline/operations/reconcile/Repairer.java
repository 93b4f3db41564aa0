package dev.dateline.operations.reconcile;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.ObjectMapper;

/// Sends keys through the ingest function as an S3 Batch Operations task that makes it read the
/// current object and rewrite the whole index entry.
///
/// @param pause the delay before the first retry; it grows linearly
record Repairer(InvokeApi lambda, String function, String bucket, Duration pause) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MAX_ATTEMPTS = 3;

  /// The result for one key.
  ///
  /// @param isRepaired whether the index now agrees with the bucket; an upload that was rejected
  ///   counts, since the index lists the rejection
  record Repair(boolean isRepaired, String message) {}

  Repair repair(String key) throws InterruptedException {
    var repair = attempt(key);
    for (int attempts = 1; !repair.isRepaired() && attempts < MAX_ATTEMPTS; attempts++) {
      Thread.sleep(pause.multipliedBy(attempts));
      repair = attempt(key);
    }
    return repair;
  }

  private Repair attempt(String key) {
    try {
      var result = JSON.readTree(lambda.invoke(function, task(key))).path("results").path(0);
      String code = result.path("resultCode").asString("no result");
      boolean isRepaired = code.equals("Succeeded") || code.equals("PermanentFailure");
      return new Repair(isRepaired, result.path("resultString").asString(code));
    } catch (InvokeApi.InvocationFailed | UncheckedIOException e) {
      return new Repair(false, String.valueOf(e.getMessage()));
    }
  }

  private byte[] task(String key) {
    var job = JSON.createObjectNode();
    job.put("invocationSchemaVersion", "2.0").put("invocationId", "reconcile");
    job.putObject("job").put("id", "reconcile").putObject("userArguments").put("rewrite", "true");
    job.putArray("tasks")
        .addObject()
        .put("taskId", "1")
        .put("s3Key", URLEncoder.encode(key, StandardCharsets.UTF_8))
        .putNull("s3VersionId")
        .put("s3Bucket", bucket);
    return JSON.writeValueAsBytes(job);
  }
}
