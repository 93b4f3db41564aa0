package dev.dateline.local.lambda;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/// A fixed number of execution environments for one function, invoked synchronously. If all are
/// busy, callers wait.
public final class FunctionPool implements Invocable, AutoCloseable {
  private final List<ExecutionEnvironment> environments;
  private final BlockingQueue<ExecutionEnvironment> idle;

  private FunctionPool(List<ExecutionEnvironment> environments) {
    this.environments = environments;
    this.idle = new LinkedBlockingQueue<>(environments);
  }

  /// Starts `concurrency` processes without waiting for them.
  public static FunctionPool start(LambdaFunction function, int concurrency, ProcessFactory factory)
      throws IOException {
    var pool =
        new FunctionPool(
            Stream.generate(() -> new ExecutionEnvironment(function, factory))
                .limit(concurrency)
                .toList());
    for (var environment : pool.environments) {
      var _ = environment.start();
    }
    return pool;
  }

  /// Waits until every process is ready for events or has died.
  public void awaitStart() throws IOException {
    for (var environment : environments) {
      environment.start().join();
    }
  }

  @Override
  public InvocationOutcome invoke(byte[] event) throws InterruptedException {
    var environment = idle.take();
    try {
      return environment.invoke(event);
    } finally {
      idle.add(environment);
    }
  }

  @Override
  public void close() {
    environments.forEach(ExecutionEnvironment::close);
  }
}
