package dev.dateline.local.lambda;

/// Something that can be invoked like a function of Lambda.
@FunctionalInterface
public interface Invocable {
  /// Hands `event` over and waits for what comes of it.
  InvocationOutcome invoke(byte[] event) throws InterruptedException;
}
