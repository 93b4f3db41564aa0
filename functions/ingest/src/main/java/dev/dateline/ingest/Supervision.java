package dev.dateline.ingest;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Runs work that may never finish or need too much memory, such as reading an upload, on a
/// separate thread, so that the invocation can abandon it and still report that.
///
/// Java cannot stop a thread from outside. Supervision interrupts it; if it goes on, the process
/// retires.
///
/// @param deadline how much time is left
/// @param retirement ends the process
record Supervision(Deadline deadline, Retirement retirement) {
  /// How long an interrupted thread may take to end.
  private static final Duration GRACE_PERIOD = Duration.ofMillis(500);

  /// How `work` ended. Rethrows what it throws, except [OutOfMemoryError].
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
      if (!thread.join(GRACE_PERIOD)) {
        retirement.request();
      }
    } catch (InterruptedException e) {
      retirement.request();
      Thread.currentThread().interrupt();
    }
  }
}
