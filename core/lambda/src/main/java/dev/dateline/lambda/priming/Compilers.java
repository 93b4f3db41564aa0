package dev.dateline.lambda.priming;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.LongSupplier;

/// The JVM's JIT compilers. They run in the background: unless a snapshot waits for them to finish,
/// every copy of it goes on compiling while it handles its first event.
public final class Compilers {
  private static final Duration INTERVAL = Duration.ofMillis(100);

  /// The compilers are idle if this many successive checks find no progress.
  private static final int IDLE_CHECKS = 3;

  private final LongSupplier compilationTime;
  private final LongSupplier clock;
  private final Sleep pause;

  /// How to wait.
  interface Sleep {
    void take(Duration duration) throws InterruptedException;
  }

  /// @param compilationTime the total time spent compiling, in any unit
  /// @param clock monotonic nanoseconds
  Compilers(LongSupplier compilationTime, LongSupplier clock, Sleep pause) {
    this.compilationTime = compilationTime;
    this.clock = clock;
    this.pause = pause;
  }

  /// Waits until the compilers are idle, but no longer than `timeout`.
  public static void awaitIdle(Duration timeout) throws InterruptedException {
    CompilationMXBean compilation = ManagementFactory.getCompilationMXBean();
    if (compilation != null && compilation.isCompilationTimeMonitoringSupported()) {
      new Compilers(compilation::getTotalCompilationTime, System::nanoTime, Thread::sleep)
          .await(timeout);
    }
  }

  void await(Duration timeout) throws InterruptedException {
    long end = clock.getAsLong() + timeout.toNanos();
    long before = -1;
    int idle = 0;
    while (idle < IDLE_CHECKS && clock.getAsLong() < end) {
      long now = compilationTime.getAsLong();
      idle = now == before ? idle + 1 : 0;
      before = now;
      pause.take(INTERVAL);
    }
  }
}
