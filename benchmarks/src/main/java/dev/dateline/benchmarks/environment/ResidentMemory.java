package dev.dateline.benchmarks.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The resident memory of processes in MiB, as Linux reports it.
///
/// @see <a href="https://man7.org/linux/man-pages/man5/proc_pid_status.5.html">proc_pid_status</a>
public final class ResidentMemory {
  private static final double KIBIBYTES = 1024;

  private ResidentMemory() {}

  /// What `process` uses now.
  public static double current(ProcessHandle process) throws IOException {
    return field(process, "VmRSS:");
  }

  /// The most that `process` has used since its start.
  public static double peak(ProcessHandle process) throws IOException {
    return field(process, "VmHWM:");
  }

  private static double field(ProcessHandle process, String name) throws IOException {
    var status = Path.of("/proc", Long.toString(process.pid()), "status");
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / KIBIBYTES)
        .findFirst()
        .orElseThrow();
  }
}
