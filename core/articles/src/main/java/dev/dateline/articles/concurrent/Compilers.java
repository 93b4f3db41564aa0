package dev.dateline.articles.concurrent;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.LongSupplier;

/// The JVM's compilers. They work beside the program, so that what it has made them compile is
/// still to be done, and takes processor time from what comes next, when it goes on.
public final class Compilers {
  private static final Duration LOOK = Duration.ofMillis(100);

  /// So many looks in a row have to find nothing done.
  private static final int QUIET = 3;

  private final LongSupplier compiling;
  private final LongSupplier time;
  private final Pause pause;

  /// How to wait.
  interface Pause {
    void take(Duration duration) throws InterruptedException;
  }

  /// @param compiling how long they have worked in all
  /// @param time nanoseconds that only ever grow
  Compilers(LongSupplier compiling, LongSupplier time, Pause pause) {
    this.compiling = compiling;
    this.time = time;
    this.pause = pause;
  }

  /// Waits until they have nothing left to do, or `atMost` is over.
  public static void awaitRest(Duration atMost) throws InterruptedException {
    CompilationMXBean compilation = ManagementFactory.getCompilationMXBean();
    if (compilation != null && compilation.isCompilationTimeMonitoringSupported()) {
      new Compilers(compilation::getTotalCompilationTime, System::nanoTime, Thread::sleep)
          .await(atMost);
    }
  }

  void await(Duration atMost) throws InterruptedException {
    long end = time.getAsLong() + atMost.toNanos();
    long before = -1;
    int quiet = 0;
    while (quiet < QUIET && time.getAsLong() < end) {
      long now = compiling.getAsLong();
      quiet = now == before ? quiet + 1 : 0;
      before = now;
      pause.take(LOOK);
    }
  }
}
