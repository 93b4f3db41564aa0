package dev.dateline.benchmarks.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A process that this one has started, and the processor time that it takes.
record ChildProcess(long pid) {
  private static final double NANOSECONDS = 1e6;

  /// The one that this process has started and not yet ended.
  static ChildProcess onlyOne() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .mapToLong(ProcessHandle::pid)
        .max()
        .stream()
        .mapToObj(ChildProcess::new)
        .findFirst()
        .orElseThrow();
  }

  /// The processor time that its threads have taken until now, in milliseconds; without those that
  /// have ended, which are few. Linux alone tells it so exactly.
  double cpu() {
    var threads = Path.of("/proc", Long.toString(pid), "task");
    try (var list = Files.list(threads)) {
      return list.mapToLong(thread -> run(thread.resolve("schedstat"))).sum() / NANOSECONDS;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Asks it to end, and waits until it has.
  void end() {
    ProcessHandle.of(pid)
        .ifPresent(
            process -> {
              process.destroy();
              process.onExit().join();
            });
  }

  private static long run(Path schedstat) {
    try {
      var text = Files.readString(schedstat);
      return Long.parseLong(text.substring(0, text.indexOf(' ')));
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
