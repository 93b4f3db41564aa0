package dev.dateline.articles.concurrent;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/// The JVM's compilers. They work beside the program, so that what it has made them compile is
/// still to be done, and takes processor time from what comes next, when it goes on.
public final class Compilers {
  private static final Duration LOOK = Duration.ofMillis(100);

  /// So many looks in a row have to find nothing done.
  private static final int QUIET = 3;

  private Compilers() {}

  /// Waits until they have nothing left to do, or `atMost` is over.
  public static void awaitRest(Duration atMost) throws InterruptedException {
    CompilationMXBean compilation = ManagementFactory.getCompilationMXBean();
    if (compilation == null || !compilation.isCompilationTimeMonitoringSupported()) {
      return;
    }
    long end = System.nanoTime() + atMost.toNanos();
    long before = -1;
    int quiet = 0;
    while (quiet < QUIET && System.nanoTime() < end) {
      long now = compilation.getTotalCompilationTime();
      quiet = now == before ? quiet + 1 : 0;
      before = now;
      Thread.sleep(LOOK);
    }
  }
}
