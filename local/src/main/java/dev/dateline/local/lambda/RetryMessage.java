package dev.dateline.local.lambda;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// A failed event as a message of the retry queue. The function receives it once more, this time
/// knowing that all attempts failed, and can list the upload as a rejection.
///
/// @param envelope the event in the envelope of the failure destination
record RetryMessage(String id, ObjectNode envelope) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Invokes `function` with the message and returns whether it succeeded.
  boolean isHandledBy(Invocable function) throws InterruptedException {
    return function.invoke(event()) instanceof InvocationOutcome.Returned returned
        && JSON.readTree(returned.payload()).path("batchItemFailures").isEmpty();
  }

  private byte[] event() {
    var event = JSON.createObjectNode();
    event
        .putArray("Records")
        .addObject()
        .put("messageId", id)
        .put("eventSource", "aws:sqs")
        .put("body", JSON.writeValueAsString(envelope));
    return JSON.writeValueAsBytes(event);
  }
}
