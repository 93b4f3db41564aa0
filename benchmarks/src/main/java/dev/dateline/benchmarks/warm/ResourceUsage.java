package dev.dateline.benchmarks.warm;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// What this process has taken until now.
///
/// @param wall nanoseconds on the clock
/// @param cpu nanoseconds of processor time, of all threads
/// @param allocated bytes of heap, of all threads
record ResourceUsage(long wall, long cpu, long allocated) {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  static final ResourceUsage NONE = new ResourceUsage(0, 0, 0);

  static ResourceUsage now() {
    return new ResourceUsage(
        System.nanoTime(), SYSTEM.getProcessCpuTime(), THREADS.getTotalThreadAllocatedBytes());
  }

  ResourceUsage plus(ResourceUsage other) {
    return new ResourceUsage(wall + other.wall, cpu + other.cpu, allocated + other.allocated);
  }

  ResourceUsage minus(ResourceUsage earlier) {
    return new ResourceUsage(wall - earlier.wall, cpu - earlier.cpu, allocated - earlier.allocated);
  }
}
