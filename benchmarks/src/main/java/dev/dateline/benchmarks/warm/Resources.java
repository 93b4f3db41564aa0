package dev.dateline.benchmarks.warm;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// What this process has taken until now.
///
/// @param wall nanoseconds on the clock
/// @param cpu nanoseconds of processor time, of all threads
/// @param allocated bytes of heap, of all threads
record Resources(long wall, long cpu, long allocated) {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  static final Resources NONE = new Resources(0, 0, 0);

  static Resources now() {
    return new Resources(
        System.nanoTime(), SYSTEM.getProcessCpuTime(), THREADS.getTotalThreadAllocatedBytes());
  }

  Resources plus(Resources other) {
    return new Resources(wall + other.wall, cpu + other.cpu, allocated + other.allocated);
  }

  Resources minus(Resources earlier) {
    return new Resources(wall - earlier.wall, cpu - earlier.cpu, allocated - earlier.allocated);
  }
}
