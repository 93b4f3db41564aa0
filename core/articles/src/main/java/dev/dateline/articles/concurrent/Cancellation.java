package dev.dateline.articles.concurrent;

import java.util.concurrent.CancellationException;

/// Cooperative cancellation of long computations: to cancel one, interrupt its thread; loops that
/// may run for long call [#check()].
public final class Cancellation {
  private Cancellation() {}

  /// Ends the work of a thread that was interrupted.
  ///
  /// @throws CancellationException if the current thread was interrupted; it stays interrupted
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the result is not wanted any more");
    }
  }
}
