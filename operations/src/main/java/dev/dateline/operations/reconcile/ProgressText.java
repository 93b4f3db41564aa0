package dev.dateline.operations.reconcile;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts that accompany the progress bar of a reconciliation.
final class ProgressText {
  private ProgressText() {}

  static String label(ReconcileProgress progress) {
    return switch (progress.pass()) {
      case LISTING -> "bucket";
      case INDEX -> "index";
      case DONE -> "done";
    };
  }

  /// For example `1,000 objects, 0 indexed keys; 2 missing`.
  static String details(ReconciliationCounts counts) {
    String differences =
        Stream.of(Discrepancy.Kind.values())
            .filter(kind -> counts.of(kind) > 0)
            .map(kind -> String.format(Locale.ROOT, "%,d %s", counts.of(kind), kind.code()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%,d objects, %,d indexed keys; %s",
        counts.listed(),
        counts.indexed(),
        differences.isEmpty() ? "no differences" : differences);
  }
}
