package dev.dateline.benchmarks.warm;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// The resources this process has used so far.
///
/// @param wall elapsed nanoseconds
/// @param cpu CPU nanoseconds of all threads
/// @param allocated heap bytes allocated by all threads
record ResourceUsage(long wall, long cpu, long allocated) {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  static ResourceUsage now() {
    return new ResourceUsage(
        System.nanoTime(), SYSTEM.getProcessCpuTime(), THREADS.getTotalThreadAllocatedBytes());
  }

  ResourceUsage minus(ResourceUsage earlier) {
    return new ResourceUsage(wall - earlier.wall, cpu - earlier.cpu, allocated - earlier.allocated);
  }
}
