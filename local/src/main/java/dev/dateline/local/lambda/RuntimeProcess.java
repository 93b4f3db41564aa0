package dev.dateline.local.lambda;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A child process that runs one function, with a runtime API of its own: a process that died must
/// not take the next one's events. Used by one caller at a time, until it dies.
final class RuntimeProcess implements AutoCloseable {
  /// A process that asks for no event so long after its last one is stuck.
  private static final Duration MOST_BETWEEN_EVENTS = Duration.ofSeconds(10);

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
    // A process that was killed is seen alive for a moment.
    return !closed && process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /// Whether the process takes an event. One that ends because of its last event does not; one that
  /// could not start does, to say why.
  boolean takesEvents() throws InterruptedException {
    try {
      long most = served ? MOST_BETWEEN_EVENTS.toMillis() : Long.MAX_VALUE;
      settled().get(most, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      close();
    } catch (ExecutionException e) {
      throw new AssertionError("a start is never completed with an exception", e);
    }
    return !served || isAlive();
  }

  /// Completed when the process waits for events, or has died.
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
      invocation.fail("Runtime.ExitError", "the process ended with " + process.exitValue());
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
      throw new AssertionError("an outcome is never completed with an exception", e);
    }
  }

  @Override
  public void close() {
    closed = true;
    process.destroyForcibly();
    api.close();
  }
}
