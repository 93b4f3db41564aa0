package dev.dateline.benchmarks.start;

import dev.dateline.local.lambda.FunctionPool;
import dev.dateline.local.lambda.InvocationOutcome;
import dev.dateline.local.lambda.ProcessFactory;
import java.io.IOException;

/// One start of a function's process, in milliseconds.
///
/// @param init until it asks for its first event, hooks included
/// @param first from then to its first answer
/// @param warm a later answer: the median of some, after others
/// @param cpu processor time, of all threads, until the first answer
/// @param firstCpu of that, for the first answer alone
/// @param warmCpu processor time of a later answer: the mean of some, after others
record Launch(double init, double first, double warm, double cpu, double firstCpu, double warmCpu) {
  private static final double NANOSECONDS = 1e6;

  /// What a caller waits for without a snapshot.
  double total() {
    return init + first;
  }

  /// Starts `contender`, calls it `1 + warm` times, and ends it.
  static Launch of(Contender contender, ProcessFactory processes, int warm)
      throws IOException, InterruptedException {
    byte[] event = contender.events().next();
    long start = System.nanoTime();
    try (var pool = FunctionPool.start(contender.function(), 1, processes)) {
      pool.awaitStart();
      long ready = System.nanoTime();
      var child = ChildProcess.onlyOne();
      double cpuReady = child.cpu();
      // Reading that took a moment, which is nobody's.
      long called = System.nanoTime();
      call(contender, pool, event);
      long answered = System.nanoTime();
      double cpu = child.cpu();
      var warmed = Warmed.up(contender, pool, warm / 2, child).measured(warm / 2);
      return new Launch(
          (ready - start) / NANOSECONDS,
          (answered - called) / NANOSECONDS,
          warmed.wall(),
          cpu,
          cpu - cpuReady,
          warmed.cpu());
    }
  }

  static void call(Contender contender, FunctionPool pool, byte[] event)
      throws InterruptedException {
    var outcome = pool.invoke(event);
    boolean well =
        outcome instanceof InvocationOutcome.Returned
            && (outcome.text().isBlank()
                || outcome.text().equals("null")
                || outcome.text().contains("\"statusCode\":200"));
    if (!well) {
      throw new IllegalStateException(contender.name() + " answered " + outcome.text());
    }
  }
}
