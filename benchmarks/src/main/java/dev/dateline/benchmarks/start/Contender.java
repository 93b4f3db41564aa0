package dev.dateline.benchmarks.start;

import dev.dateline.local.lambda.LambdaFunction;

/// A function in a race.
///
/// @param name the label in the table
/// @param events supplies a new event for each invocation
public record Contender(String name, LambdaFunction function, EventSource events) {
  /// A source of events.
  @FunctionalInterface
  public interface EventSource {
    /// The next event.
    byte[] next() throws InterruptedException;
  }
}
