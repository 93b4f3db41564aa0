package dev.dateline.articles.patterns;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Whether a search goes deeper for a longer text. [java.util.regex.Pattern] recurses for each
/// repetition of a group such as `(?:\.\w+)+`, so that a long text overflows the stack; a
/// possessive `(?:\.\w++)++` loops.
///
/// @param search reads a text
public record StackDepth(Consumer<CharSequence> search) {
  /// Thousands of repetitions.
  private static final int LENGTH = 6_000;

  /// Ample for a search that does not recurse, and far too little for thousands of calls.
  private static final int STACK_BYTES = 256 * 1024;

  /// The first of `pumps` that overflows a small stack; empty if there is none.
  public Optional<Pump> overflowing(List<Pump> pumps) {
    var searching = new Search(pumps);
    var thread = new Thread(null, searching, "small stack", STACK_BYTES);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while searching", e);
    }
    return searching.overflowing;
  }

  private final class Search implements Runnable {
    private final List<Pump> pumps;
    private volatile Optional<Pump> overflowing = Optional.empty();

    Search(List<Pump> pumps) {
      this.pumps = pumps;
    }

    @Override
    public void run() {
      overflowing = pumps.stream().filter(this::overflows).findFirst();
    }

    private boolean overflows(Pump pump) {
      try {
        search.accept(pump.text(LENGTH));
        return false;
      } catch (StackOverflowError e) {
        return true;
      }
    }
  }
}
