package dev.dateline.ingest;

import tools.jackson.core.JsonGenerator;

/// The result of a task, which S3 Batch Operations lists in the job's report.
record BatchTaskResult(String taskId, Code code, String message) {
  /// The result codes of S3 Batch Operations.
  enum Code {
    SUCCEEDED("Succeeded"),
    /// The service retries the task.
    TEMPORARY_FAILURE("TemporaryFailure"),
    PERMANENT_FAILURE("PermanentFailure");

    private final String spelling;

    Code(String spelling) {
      this.spelling = spelling;
    }
  }

  static BatchTaskResult of(String taskId, IngestOutcome outcome) {
    return switch (outcome) {
      case IngestOutcome.Failed(Throwable cause) ->
          new BatchTaskResult(taskId, Code.TEMPORARY_FAILURE, Failure.describe(cause));
      case IngestOutcome.Unreadable(String problem) ->
          new BatchTaskResult(taskId, Code.PERMANENT_FAILURE, problem);
      case IngestOutcome.Rejected rejected ->
          new BatchTaskResult(
              taskId,
              Code.PERMANENT_FAILURE,
              rejected.rejection().reason().code() + ": " + rejected.rejection().message());
      case IngestOutcome.Indexed _ -> new BatchTaskResult(taskId, Code.SUCCEEDED, "indexed");
      case IngestOutcome.Removed _ -> new BatchTaskResult(taskId, Code.SUCCEEDED, "no such object");
      case IngestOutcome.Superseded _, IngestOutcome.Ignored _ ->
          new BatchTaskResult(taskId, Code.SUCCEEDED, "nothing to do");
    };
  }

  void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("taskId", taskId);
    json.writeStringProperty("resultCode", code.spelling);
    json.writeStringProperty("resultString", message);
    json.writeEndObject();
  }
}
