package dev.dateline.benchmarks.memory;

import dev.dateline.local.lambda.FunctionPool;
import dev.dateline.local.lambda.InvocationOutcome;
import dev.dateline.local.lambda.LambdaFunction;
import dev.dateline.local.lambda.ProcessFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/// What a function has to get done, from its start on, within the memory that it is given.
///
/// @param events one for each call; the hardest among them
record Work(LambdaFunction function, List<byte[]> events) {
  private static final double KILOBYTES = 1024;

  /// Tries it.
  ///
  /// @return the most memory that the process took up, in MiB; nothing where it did not get it done
  OptionalDouble attempt(ProcessFactory processes) throws IOException, InterruptedException {
    try (var pool = FunctionPool.start(function, 1, processes)) {
      pool.awaitStart();
      for (byte[] event : events) {
        if (!(pool.invoke(event) instanceof InvocationOutcome.Returned)) {
          return OptionalDouble.empty();
        }
      }
      return OptionalDouble.of(resident());
    }
  }

  /// Of the one process that this one has started and not yet ended. Linux alone tells it so.
  private static double resident() throws IOException {
    long pid =
        ProcessHandle.current()
            .children()
            .filter(ProcessHandle::isAlive)
            .mapToLong(ProcessHandle::pid)
            .max()
            .orElseThrow();
    return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / KILOBYTES)
        .findFirst()
        .orElseThrow();
  }
}
