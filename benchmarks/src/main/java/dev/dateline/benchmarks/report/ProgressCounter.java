package dev.dateline.benchmarks.report;

import dev.dateline.local.terminal.ProgressBar;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/// Counts finished items and shows their number and rate in a progress bar, at most once a second.
/// Thread-safe.
public final class ProgressCounter {
  private static final double SECOND = 1e9;

  private final ProgressBar bar;
  private final String label;
  private final long total;
  private final long start = System.nanoTime();
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong drawn = new AtomicLong(start);

  private ProgressCounter(ProgressBar bar, String label, long total) {
    this.bar = bar;
    this.label = label;
    this.total = total;
  }

  /// Shows the progress of `total` items on `out`.
  public static ProgressCounter of(PrintStream out, String label, long total) {
    return new ProgressCounter(new ProgressBar(out), label, total);
  }

  /// Counts one more item.
  public void increment() {
    set(done.incrementAndGet());
  }

  /// Sets the number of finished items.
  public void set(long number) {
    done.set(number);
    long now = System.nanoTime();
    long last = drawn.get();
    if (now - last >= SECOND && drawn.compareAndSet(last, now)) {
      draw(number, now);
    }
  }

  /// Draws the final state and continues on the next line.
  public void finish() {
    draw(done.get(), System.nanoTime());
    bar.finish();
  }

  private void draw(long number, long now) {
    double rate = number * SECOND / Math.max(1, now - start);
    double share = total == 0 ? 1 : (double) number / total;
    String details =
        String.format(Locale.ROOT, "%,d of %,d, %,.0f per second", number, total, rate);
    bar.draw(label, share, number == 0 ? details : details + remaining(number, rate));
  }

  private String remaining(long number, double rate) {
    return String.format(Locale.ROOT, ", %,.0f s left", (total - number) / rate);
  }
}
