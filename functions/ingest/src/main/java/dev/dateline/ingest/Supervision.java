package dev.dateline.ingest;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Runs what may take for ever or too much memory, such as reading somebody's file, on a thread of
/// its own, so that the invocation can end it and still say so.
///
/// A thread cannot be ended from outside. It is asked to end; if it does not, the process retires.
///
/// @param deadline how much time there is
/// @param retirement ends the process
record Supervision(Deadline deadline, Retirement retirement) {
  /// For how long a thread that was asked to end is waited for.
  private static final Duration NOTICE = Duration.ofMillis(500);

  /// How `work` ended. What it throws, but for running out of memory, is thrown.
  <T> Ending<T> run(Supplier<T> work) {
    Duration budget = deadline.budget();
    Duration left = deadline.left();
    boolean whole = left.compareTo(budget) >= 0;
    var task = new FutureTask<>(work::get);
    var thread = Thread.ofPlatform().daemon().name("reading").start(task);
    try {
      long most = Math.min(budget.toNanos(), left.toNanos());
      return new Ending.Finished<>(task.get(most, TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      abandon(thread);
      return whole ? new Ending.TooSlow<>(budget) : new Ending.CutShort<>();
    } catch (InterruptedException e) {
      abandon(thread);
      Thread.currentThread().interrupt();
      return new Ending.CutShort<>();
    } catch (ExecutionException e) {
      return failed(Objects.requireNonNull(e.getCause()));
    }
  }

  private <T> Ending<T> failed(Throwable cause) {
    return switch (cause) {
      case OutOfMemoryError _ -> {
        retirement.request();
        yield new Ending.OutOfMemory<>();
      }
      case Error error -> throw error;
      case RuntimeException e -> throw e;
      default -> throw new IllegalStateException(cause);
    };
  }

  private void abandon(Thread thread) {
    thread.interrupt();
    try {
      if (!thread.join(NOTICE)) {
        retirement.request();
      }
    } catch (InterruptedException e) {
      retirement.request();
      Thread.currentThread().interrupt();
    }
  }
}
