package dev.dateline.ingest.event;

import dev.dateline.ingest.event.S3Event.Occasion;
import dev.dateline.lambda.json.JsonTree;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// What a call of the function is about, by how its result must be told.
public sealed interface Invocation {
  /// An asynchronous event: what failed is told by an exception, and Lambda calls again.
  record Event(List<S3Event> notices) implements Invocation {}

  /// A batch of messages of an SQS queue: the failed ones are named in the answer.
  record Messages(List<Message> messages) implements Invocation {}

  /// One message.
  ///
  /// @param id the name by which the answer refers to it
  record Message(String id, List<S3Event> notices) {}

  /// Tasks of a job of S3 Batch Operations: the answer has a result for each.
  ///
  /// @param schemaVersion the form of the call, and of the answer
  record BatchJob(String schemaVersion, String invocationId, List<BatchTask> tasks)
      implements Invocation {}

  /// The call that `input` asks for. Whatever cannot be read is in it as [S3Event.Unreadable].
  static Invocation read(InputStream input) {
    try {
      return of(JsonTree.read(input));
    } catch (JsonTree.Malformed e) {
      return new Event(List.of(new S3Event.Unreadable(e.problem())));
    }
  }

  private static Invocation of(JsonTree payload) {
    if (payload.has("invocationSchemaVersion")) {
      return batchJob(payload);
    }
    return isFromQueue(payload)
        ? new Messages(payload.at("Records").items().stream().map(Invocation::message).toList())
        : new Event(S3Events.in(payload));
  }

  private static boolean isFromQueue(JsonTree payload) {
    return payload.at("Records").items().stream()
        .anyMatch(item -> item.at("eventSource").text().filter("aws:sqs"::equals).isPresent());
  }

  private static Message message(JsonTree item) {
    return new Message(item.required("messageId"), S3Events.ofMessage(item));
  }

  /// A job may be given arguments; `rewrite` says to write everything anew.
  private static BatchJob batchJob(JsonTree payload) {
    var rewrite = payload.at("job").at("userArguments").at("rewrite").text();
    var occasion = rewrite.equals(Optional.of("true")) ? Occasion.DOUBTED : Occasion.USUAL;
    return new BatchJob(
        payload.required("invocationSchemaVersion"),
        payload.required("invocationId"),
        payload.at("tasks").items().stream().map(task -> BatchTask.read(task, occasion)).toList());
  }
}
