package dev.dateline.local.terminal;

import java.io.PrintStream;
import java.util.Locale;

/// A progress bar that is redrawn in place on one line of a terminal.
public final class ProgressBar {
  /// The share of an unknown total.
  public static final double UNKNOWN = -1;

  private static final int WIDTH = 20;

  private final PrintStream out;
  private int drawn;

  /// A bar on `out`; nothing is drawn yet.
  public ProgressBar(PrintStream out) {
    this.out = out;
  }

  /// Draws the bar in place of the previous one.
  ///
  /// @param share from 0 to 1, or [#UNKNOWN]
  /// @param details the text to the right of the bar
  public synchronized void draw(String label, double share, String details) {
    String line = line(label, share, details);
    out.print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
    out.flush();
    drawn = line.length();
  }

  /// Erases the bar so that other output can take its line.
  public synchronized void clear() {
    if (drawn > 0) {
      out.print("\r" + " ".repeat(drawn) + "\r");
      out.flush();
      drawn = 0;
    }
  }

  /// Leaves the bar as it is and continues on the next line.
  public synchronized void finish() {
    out.println();
    drawn = 0;
  }

  /// For example `bucket [#####···············] 25 % 1,000 objects`.
  public static String line(String label, double share, String details) {
    return String.format(Locale.ROOT, "%-6s %s  %s", label, bar(share), details);
  }

  private static String bar(double share) {
    if (share < 0) {
      return "[" + "?".repeat(WIDTH) + "]      ";
    }
    int full = (int) Math.min(WIDTH, Math.floor(share * WIDTH));
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f %%",
        "#".repeat(full),
        "·".repeat(WIDTH - full),
        Math.floor(share * 100));
  }
}
