package dev.dateline.local.lambda;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/// One invocation of a function through a [RuntimeApi].
///
/// @param id Lambda's request id
/// @param event the payload
/// @param timeout the limit from the start of the invocation
/// @param outcome completed once, by the first to know it
@SuppressWarnings("ArrayRecordComponent") // identified by its id
record FunctionInvocation(
    String id, byte[] event, Duration timeout, CompletableFuture<InvocationOutcome> outcome) {
  static FunctionInvocation of(byte[] event, Duration timeout) {
    return new FunctionInvocation(
        UUID.randomUUID().toString(), event, timeout, new CompletableFuture<>());
  }

  void fail(String type, String message) {
    outcome.complete(InvocationOutcome.Failed.of(type, message));
  }
}
