package dev.dateline.operations.reconcile;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shows on one line how far a reconciliation has come, drawn anew in its place.
final class ProgressBar {
  private static final int WIDTH = 20;

  private final PrintStream out;
  private int drawn;

  ProgressBar(PrintStream out) {
    this.out = out;
  }

  /// Draws `progress` in place of what was drawn before.
  void draw(ReconcileProgress progress) {
    String line = line(progress);
    out.print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
    out.flush();
    drawn = line.length();
  }

  /// Takes the line away, so that something else can be printed.
  void clear() {
    if (drawn > 0) {
      out.print("\r" + " ".repeat(drawn) + "\r");
      out.flush();
      drawn = 0;
    }
  }

  /// As in `bucket [#####···············] 25 % 1,000 objects, 0 keys; 2 missing`.
  static String line(ReconcileProgress progress) {
    return String.format(
        Locale.ROOT, "%-6s %s  %s", name(progress.pass()), bar(progress.share()), counts(progress));
  }

  private static String name(ReconcileProgress.Pass pass) {
    return switch (pass) {
      case LISTING -> "bucket";
      case INDEX -> "index";
      case DONE -> "done";
    };
  }

  /// S3 does not say how many objects a bucket has.
  private static String bar(double share) {
    if (share < 0) {
      return "[" + "?".repeat(WIDTH) + "]      ";
    }
    int full = (int) Math.floor(share * WIDTH);
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f %%",
        "#".repeat(full),
        "·".repeat(WIDTH - full),
        Math.floor(share * 100));
  }

  private static String counts(ReconcileProgress progress) {
    var tally = progress.tally();
    String differences =
        Stream.of(Discrepancy.Kind.values())
            .filter(kind -> tally.of(kind) > 0)
            .map(kind -> String.format(Locale.ROOT, "%,d %s", tally.of(kind), kind.code()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%,d objects, %,d indexed keys; %s",
        tally.listed(),
        tally.indexed(),
        differences.isEmpty() ? "no differences" : differences);
  }
}
