package dev.dateline.local.lambda;

/// Something that can be invoked like a Lambda function.
@FunctionalInterface
public interface Invocable {
  /// Passes `event` to the function and waits for the outcome.
  InvocationOutcome invoke(byte[] event) throws InterruptedException;
}
