package dev.dateline.benchmarks.bulk;

import dev.dateline.benchmarks.environment.ResidentMemory;
import java.io.IOException;

/// The state of a bulk run when a tenth more of its articles was finished.
///
/// @param finished the number of finished articles
/// @param seconds the time since the first upload
/// @param cpu the CPU times since the first upload
/// @param functions the resident memory of the functions' processes, in MiB
/// @param standIns the resident memory of the process of the stand-ins, in MiB
record Milestone(int finished, double seconds, CpuTimes cpu, double functions, double standIns) {
  /// The state now.
  static Milestone now(int finished, double seconds, CpuTimes cpu) throws IOException {
    var self = ProcessHandle.current();
    double functions = 0;
    for (var child : self.children().filter(ProcessHandle::isAlive).toList()) {
      functions += ResidentMemory.current(child);
    }
    return new Milestone(finished, seconds, cpu, functions, ResidentMemory.current(self));
  }
}
