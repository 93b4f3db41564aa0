package dev.dateline.articles.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Runs tasks on virtual threads with bounded parallelism.
///
/// @param atOnce the most tasks that run at the same time; with 1, the caller runs them in order
public record Parallel(int atOnce) {
  public Parallel {
    if (atOnce < 1) {
      throw new IllegalArgumentException("at least one task has to run at once, not " + atOnce);
    }
  }

  /// The results of all `tasks`, in their order. Waits for all of them even if one fails, and then
  /// throws what the first failed task threw.
  public <T> List<T> run(List<? extends Callable<T>> tasks) {
    if (atOnce == 1 || tasks.size() == 1) {
      return inTurn(tasks);
    }
    var permits = new Semaphore(atOnce);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return results(threads.invokeAll(tasks.stream().map(t -> limited(t, permits)).toList()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted(e);
    }
  }

  private static <T> List<T> inTurn(List<? extends Callable<T>> tasks) {
    var results = new ArrayList<T>();
    for (Callable<T> task : tasks) {
      try {
        results.add(task.call());
      } catch (Exception e) {
        throw unchecked(e);
      }
    }
    return results;
  }

  private static <T> Callable<T> limited(Callable<T> task, Semaphore permits) {
    return () -> {
      permits.acquire();
      try {
        return task.call();
      } finally {
        permits.release();
      }
    };
  }

  private static <T> List<T> results(List<Future<T>> futures) throws InterruptedException {
    var results = new ArrayList<T>();
    for (Future<T> future : futures) {
      try {
        results.add(future.get());
      } catch (ExecutionException e) {
        throw unchecked(e.getCause());
      }
    }
    return results;
  }

  private static RuntimeException unchecked(@Nullable Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof InterruptedException) {
      Thread.currentThread().interrupt();
      return interrupted(thrown);
    }
    return thrown instanceof RuntimeException e ? e : new IllegalStateException(thrown);
  }

  private static CancellationException interrupted(Throwable cause) {
    var cancelled = new CancellationException("interrupted while tasks were running");
    cancelled.initCause(cause);
    return cancelled;
  }
}
