package dev.dateline.operations.reconcile;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.ObjectMapper;

/// Sends keys through the ingest function, as S3 Batch Operations would: with the order to look at
/// what is under the key now, and to write all of it anew.
///
/// @param pause before it is tried again what failed for now
record Repairer(InvokeApi lambda, String function, String bucket, Duration pause) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TRIES = 3;

  /// What became of a key.
  ///
  /// @param mended whether the index is now as the bucket: an upload that cannot be an article is
  ///   listed as such
  record Repair(boolean mended, String message) {}

  Repair repair(String key) throws InterruptedException {
    var repair = attempt(key);
    for (int tried = 1; !repair.mended() && tried < TRIES; tried++) {
      Thread.sleep(pause.multipliedBy(tried));
      repair = attempt(key);
    }
    return repair;
  }

  private Repair attempt(String key) {
    try {
      var result = JSON.readTree(lambda.invoke(function, task(key))).path("results").path(0);
      String code = result.path("resultCode").asString("no result");
      boolean mended = code.equals("Succeeded") || code.equals("PermanentFailure");
      return new Repair(mended, result.path("resultString").asString(code));
    } catch (InvokeApi.NotAnswered | UncheckedIOException e) {
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
