package dev.dateline.articles.concurrent;

import java.util.concurrent.CancellationException;

/// Lets long computations end early. Java cannot end a thread from outside, so whoever no longer
/// wants a result interrupts the thread, and the loops that may run for long look for that.
public final class Cancellation {
  private Cancellation() {}

  /// @throws CancellationException if the current thread was interrupted; it stays interrupted
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the result is not wanted any more");
    }
  }
}
