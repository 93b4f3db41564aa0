package dev.dateline.benchmarks.memory;

import dev.dateline.benchmarks.environment.ResidentMemory;
import dev.dateline.local.lambda.FunctionPool;
import dev.dateline.local.lambda.InvocationOutcome;
import dev.dateline.local.lambda.LambdaFunction;
import dev.dateline.local.lambda.ProcessFactory;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// The work that a function must complete, from its start, within its memory.
///
/// @param events one event per invocation, including the most demanding one
record Work(LambdaFunction function, List<byte[]> events) {
  /// Attempts the work.
  ///
  /// @return the peak resident memory of the process in MiB; empty if an invocation failed
  OptionalDouble attempt(ProcessFactory processes) throws IOException, InterruptedException {
    try (var pool = FunctionPool.start(function, 1, processes)) {
      pool.awaitStart();
      for (byte[] event : events) {
        if (!(pool.invoke(event) instanceof InvocationOutcome.Returned)) {
          return OptionalDouble.empty();
        }
      }
      return OptionalDouble.of(peakResidentMemory());
    }
  }

  /// The peak resident memory of the only running child process.
  private static double peakResidentMemory() throws IOException {
    var function =
        ProcessHandle.current()
            .children()
            .filter(ProcessHandle::isAlive)
            .max(Comparator.comparingLong(ProcessHandle::pid))
            .orElseThrow();
    return ResidentMemory.peak(function);
  }
}
