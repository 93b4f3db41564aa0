package dev.dateline.benchmarks.start;

import dev.dateline.local.lambda.LambdaFunction;

/// A function in a race.
///
/// @param name as the table has it
/// @param events one event for each call, each as new to the function as the first
public record Contender(String name, LambdaFunction function, Events events) {
  /// A source of events.
  @FunctionalInterface
  public interface Events {
    /// The next one.
    byte[] next() throws InterruptedException;
  }
}
