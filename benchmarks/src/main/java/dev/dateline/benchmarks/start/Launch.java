package dev.dateline.benchmarks.start;

import dev.dateline.local.lambda.FunctionPool;
import dev.dateline.local.lambda.InvocationOutcome;
import dev.dateline.local.lambda.ProcessFactory;
import java.io.IOException;

/// The times of one start of a function's process, in milliseconds.
///
/// @param init from the start until the process asks for its first event, including hooks
/// @param first the first request
/// @param warm the median of warm requests
/// @param cpu the CPU time of all threads until the first response
/// @param firstCpu the CPU time of the first request
/// @param warmCpu the mean CPU time of warm requests
record Launch(double init, double first, double warm, double cpu, double firstCpu, double warmCpu) {
  private static final double NANOS_PER_MILLISECOND = 1e6;

  /// The time that a caller waits without a snapshot.
  double total() {
    return init + first;
  }

  /// Starts `contender`, invokes it `1 + warm` times, and stops it.
  static Launch of(Contender contender, ProcessFactory processes, int warm)
      throws IOException, InterruptedException {
    byte[] event = contender.events().next();
    long start = System.nanoTime();
    try (var pool = FunctionPool.start(contender.function(), 1, processes)) {
      pool.awaitStart();
      long ready = System.nanoTime();
      var child = ChildProcess.onlyOne();
      double cpuReady = child.cpu();
      // Reading the CPU time took a moment that should not count.
      long called = System.nanoTime();
      call(contender, pool, event);
      long answered = System.nanoTime();
      double cpu = child.cpu();
      var warmed = Warmed.up(contender, pool, warm / 2, child).measured(warm / 2);
      return new Launch(
          (ready - start) / NANOS_PER_MILLISECOND,
          (answered - called) / NANOS_PER_MILLISECOND,
          warmed.wall(),
          cpu,
          cpu - cpuReady,
          warmed.cpu());
    }
  }

  static void call(Contender contender, FunctionPool pool, byte[] event)
      throws InterruptedException {
    var outcome = pool.invoke(event);
    boolean succeeded =
        outcome instanceof InvocationOutcome.Returned
            && (outcome.text().isBlank()
                || outcome.text().equals("null")
                || outcome.text().contains("\"statusCode\":200"));
    if (!succeeded) {
      throw new IllegalStateException(contender.name() + " returned " + outcome.text());
    }
  }
}
