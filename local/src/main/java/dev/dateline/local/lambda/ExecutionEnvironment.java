package dev.dateline.local.lambda;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Runs one invocation of a function at a time. Replaces its process after it dies.
final class ExecutionEnvironment implements AutoCloseable {
  private final LambdaFunction function;
  private final ProcessFactory factory;
  private @Nullable RuntimeProcess process;
  private boolean closed;

  ExecutionEnvironment(LambdaFunction function, ProcessFactory factory) {
    this.function = function;
    this.factory = factory;
  }

  /// Starts the process before the first event. Completes once the process waits for an event or
  /// has died.
  CompletableFuture<?> start() throws IOException {
    return living().settled();
  }

  InvocationOutcome invoke(byte[] event) throws InterruptedException {
    try {
      return ready().invoke(event);
    } catch (IOException e) {
      return InvocationOutcome.Failed.of(
          "Runtime.StartError", "the function's process could not be started");
    }
  }

  private RuntimeProcess ready() throws IOException, InterruptedException {
    var running = living();
    if (running.takesEvents()) {
      return running;
    }
    var next = living();
    var _ = next.takesEvents();
    return next;
  }

  private synchronized RuntimeProcess living() throws IOException {
    if (closed) {
      throw new IOException("the stack is shutting down");
    }
    if (process == null || !process.isAlive()) {
      process = RuntimeProcess.start(function, factory);
    }
    return process;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (process != null) {
      process.close();
    }
  }
}
