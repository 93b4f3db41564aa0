package dev.dateline.benchmarks.report;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/// A bar that grows, with how many there are and how many a second. For any number of threads.
public final class Progress {
  private static final int WIDTH = 40;
  private static final long EVERY = 1_000_000_000;

  private final PrintStream out;
  private final String what;
  private final long all;
  private final long start = System.nanoTime();
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong shown = new AtomicLong(start);

  private Progress(PrintStream out, String what, long all) {
    this.out = out;
    this.what = what;
    this.all = all;
  }

  /// A bar on `out`.
  ///
  /// @param what there are so many of, such as `articles`
  /// @param all how many there will be
  public static Progress of(PrintStream out, String what, long all) {
    return new Progress(out, what, all);
  }

  /// One more is done.
  public void step() {
    reach(done.incrementAndGet());
  }

  /// So many are done by now.
  public void reach(long number) {
    done.set(number);
    long now = System.nanoTime();
    long last = shown.get();
    if (now - last >= EVERY && shown.compareAndSet(last, now)) {
      out.print("\r" + line(number, now));
    }
  }

  /// Shows the bar as it is, for good.
  public void end() {
    out.println("\r" + line(done.get(), System.nanoTime()));
  }

  /// How many a second, until now.
  public double perSecond() {
    return done.get() * 1e9 / Math.max(1, System.nanoTime() - start);
  }

  private String line(long number, long now) {
    int full = (int) (all == 0 ? WIDTH : Math.min(WIDTH, number * WIDTH / all));
    double rate = number * 1e9 / Math.max(1, now - start);
    return String.format(
        Locale.ROOT,
        "[%s%s] %,d of %,d %s, %,.0f a second, %,.0f s to go  ",
        "#".repeat(full),
        ".".repeat(WIDTH - full),
        number,
        all,
        what,
        rate,
        number == 0 ? Double.NaN : (all - number) / rate);
  }
}
