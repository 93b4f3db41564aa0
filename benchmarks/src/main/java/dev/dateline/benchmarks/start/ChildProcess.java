package dev.dateline.benchmarks.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A child process and the CPU time it uses.
record ChildProcess(long pid) {
  private static final double NANOS_PER_MILLISECOND = 1e6;

  /// The only running child process; the newest if there are several.
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

  /// The CPU time of its live threads in milliseconds. Reads Linux's `schedstat`, which is more
  /// precise than the portable API.
  double cpu() {
    var threads = Path.of("/proc", Long.toString(pid), "task");
    try (var list = Files.list(threads)) {
      return list.mapToLong(thread -> run(thread.resolve("schedstat"))).sum()
          / NANOS_PER_MILLISECOND;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
