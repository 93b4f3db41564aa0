package dev.dateline.local.lambda;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// A failed event as a message of the retry queue, from which the function gets it once more: so it
/// learns that the event has failed, and can enter the upload on the list of rejections.
///
/// @param envelope the event as Lambda keeps it
record RetryMessage(String id, ObjectNode envelope) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Whether `function` handles the event this time.
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
