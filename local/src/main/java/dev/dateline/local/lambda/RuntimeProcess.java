package dev.dateline.local.lambda;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A child process that runs one function. It has its own runtime API, so that a dead process
/// cannot take the events of its successor. Used by one caller at a time until it dies.
final class RuntimeProcess implements AutoCloseable {
  /// A process that has not asked for an event this long after its last one is stuck.
  private static final Duration MAX_TIME_BETWEEN_EVENTS = Duration.ofSeconds(10);

  private final LambdaFunction function;
  private final RuntimeApi api;
  private final Process process;
  private volatile boolean closed;
  private volatile boolean served;

  private RuntimeProcess(LambdaFunction function, RuntimeApi api, Process process) {
    this.function = function;
    this.api = api;
    this.process = process;
  }

  static RuntimeProcess start(LambdaFunction function, ProcessFactory factory) throws IOException {
    var api = RuntimeApi.start(function.arn());
    try {
      var process = factory.start(function, api.address());
      var _ = process.onExit().thenRun(api::close);
      return new RuntimeProcess(function, api, process);
    } catch (IOException | RuntimeException e) {
      api.close();
      throw e;
    }
  }

  boolean isAlive() {
    // A killed process still counts as alive for a moment.
    return !closed && process.isAlive();
  }

  /// Whether the process accepts an event. A process that exits after its last event does not; one
  /// that could not start does, so that the invocation reports why.
  boolean takesEvents() throws InterruptedException {
    try {
      long timeout = served ? MAX_TIME_BETWEEN_EVENTS.toMillis() : Long.MAX_VALUE;
      settled().get(timeout, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      close();
    } catch (ExecutionException e) {
      throw new AssertionError("this future never completes exceptionally", e);
    }
    return !served || isAlive();
  }

  /// Completes once the process waits for an event or has died.
  CompletableFuture<Object> settled() {
    return CompletableFuture.anyOf(api.polled(), process.onExit());
  }

  InvocationOutcome invoke(byte[] event) throws InterruptedException {
    served = true;
    var invocation = FunctionInvocation.of(event, function.limits().timeout());
    var _ = process.onExit().thenRun(() -> exited(invocation));
    api.submit(invocation);
    return await(invocation);
  }

  private void exited(FunctionInvocation invocation) {
    var initError = api.initError().getNow(null);
    if (initError != null) {
      invocation.outcome().complete(initError);
    } else {
      invocation.fail("Runtime.ExitError", "the process exited with " + process.exitValue());
    }
  }

  private InvocationOutcome await(FunctionInvocation invocation) throws InterruptedException {
    try {
      long timeout = function.limits().timeout().toMillis();
      return invocation.outcome().get(timeout, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      var seconds = function.limits().timeout().toSeconds();
      invocation.fail("Sandbox.Timedout", "Task timed out after " + seconds + " seconds");
      close();
      return invocation.outcome().join();
    } catch (ExecutionException e) {
      throw new AssertionError("an outcome never completes exceptionally", e);
    }
  }

  @Override
  public void close() {
    closed = true;
    process.destroyForcibly();
    api.close();
  }
}
