package dev.dateline.ingest.event;

import dev.dateline.ingest.event.S3Event.Occasion;
import dev.dateline.lambda.json.JsonTree;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// An invocation of the function. Each kind has its own way to report failures.
public sealed interface Invocation {
  /// An asynchronous invocation: an exception reports a failure, and Lambda retries.
  record Asynchronous(List<S3Event> events) implements Invocation {}

  /// A batch of messages from an SQS queue: the answer lists those that failed.
  record Messages(List<QueueMessage> messages) implements Invocation {}

  /// One message.
  ///
  /// @param id identifies the message in the answer
  record QueueMessage(String id, List<S3Event> events) {}

  /// Tasks of an S3 Batch Operations job: the answer has a result for each.
  ///
  /// @param schemaVersion of the invocation, and of the answer
  record BatchJob(String schemaVersion, String invocationId, List<BatchTask> tasks)
      implements Invocation {}

  /// Reads an invocation. It contains an [S3Event.Unreadable] for whatever cannot be read.
  static Invocation read(InputStream input) {
    try {
      return of(JsonTree.read(input));
    } catch (JsonTree.MalformedJson e) {
      return new Asynchronous(List.of(new S3Event.Unreadable(e.problem())));
    }
  }

  private static Invocation of(JsonTree payload) {
    if (payload.has("invocationSchemaVersion")) {
      return batchJob(payload);
    }
    return isFromQueue(payload)
        ? new Messages(payload.at("Records").items().stream().map(Invocation::message).toList())
        : new Asynchronous(S3Events.in(payload));
  }

  private static boolean isFromQueue(JsonTree payload) {
    return payload.at("Records").items().stream()
        .anyMatch(item -> item.at("eventSource").text().filter("aws:sqs"::equals).isPresent());
  }

  private static QueueMessage message(JsonTree item) {
    return new QueueMessage(item.required("messageId"), S3Events.ofMessage(item));
  }

  /// With the job's user argument `rewrite`, the index writes everything again.
  private static BatchJob batchJob(JsonTree payload) {
    var rewrite = payload.at("job").at("userArguments").at("rewrite").text();
    var occasion = rewrite.equals(Optional.of("true")) ? Occasion.DOUBTED : Occasion.USUAL;
    return new BatchJob(
        payload.required("invocationSchemaVersion"),
        payload.required("invocationId"),
        payload.at("tasks").items().stream().map(task -> BatchTask.read(task, occasion)).toList());
  }
}
