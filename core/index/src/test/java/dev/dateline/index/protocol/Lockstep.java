package dev.dateline.index.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lets writers work at the same time, one step of one writer after the other, in an order that is
/// given: so that what they do to each other can be done again.
final class Lockstep {
  /// A writer that is stopped before each of its steps.
  static final class Writer {
    private final Semaphore turn = new Semaphore(0);
    private final Semaphore stopped = new Semaphore(0);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile boolean finished;

    private Writer(Consumer<Writer> work) {
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  work.accept(this);
                } catch (Throwable e) {
                  failure.set(e);
                } finally {
                  finished = true;
                  stopped.release();
                }
              });
      stopped.acquireUninterruptibly();
    }

    /// Waits for this writer's turn.
    void awaitTurn() {
      stopped.release();
      turn.acquireUninterruptibly();
    }

    private void step() {
      turn.release();
      stopped.acquireUninterruptibly();
    }
  }

  private final List<Writer> writers = new ArrayList<>();

  /// Adds a writer that does `work`, up to its first step.
  void add(Consumer<Writer> work) {
    writers.add(new Writer(work));
  }

  /// Lets the writers make their steps in the order of `turns`, and then each in turn until all are
  /// done. Throws what the first of those that failed has thrown.
  void run(List<Integer> turns) {
    turns.forEach(this::step);
    while (writers.stream().anyMatch(writer -> !writer.finished)) {
      for (int writer = 0; writer < writers.size(); writer++) {
        step(writer);
      }
    }
    writers.stream().map(writer -> writer.failure.get()).forEach(Lockstep::rethrow);
  }

  private void step(int writer) {
    if (!writers.get(writer).finished) {
      writers.get(writer).step();
    }
  }

  private static void rethrow(@Nullable Throwable failure) {
    if (failure != null) {
      throw new AssertionError("a writer failed", failure);
    }
  }
}
