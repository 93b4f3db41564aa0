package dev.dateline.operations.reconcile;

import dev.dateline.articles.Coded;
import dev.dateline.operations.command.ProgressFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/// Saves the progress of a reconciliation so that the next run can resume it.
///
/// @param identity identifies the reconciliation; progress of another one is ignored
record StateFile(Path file, String identity) {
  private static final String REPORTED = "told.";

  /// The saved progress; empty if there is none for this identity.
  Optional<ReconcileProgress> read() throws IOException {
    return progressFile().read().map(StateFile::progress);
  }

  private static ReconcileProgress progress(Properties kept) {
    return new ReconcileProgress(
        pass(kept.getProperty("pass")),
        kept.getProperty("mark", Listing.BEGINNING),
        Double.parseDouble(kept.getProperty("share", "-1")),
        new ReconciliationCounts(
            number(kept, "listed"),
            number(kept, "young"),
            number(kept, "indexed"),
            differences(kept)),
        reported(kept));
  }

  private static Set<String> reported(Properties kept) {
    return kept.stringPropertyNames().stream()
        .filter(name -> name.startsWith(REPORTED))
        .map(kept::getProperty)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static ReconcileProgress.Pass pass(String storedCode) {
    return Coded.ofStoredCode(ReconcileProgress.Pass.values(), storedCode)
        .orElseThrow(() -> new IllegalArgumentException("unknown pass: " + storedCode));
  }

  private static Map<Discrepancy.Kind, Long> differences(Properties kept) {
    var differences = new EnumMap<Discrepancy.Kind, Long>(Discrepancy.Kind.class);
    for (var kind : Discrepancy.Kind.values()) {
      differences.put(kind, number(kept, kind.code()));
    }
    return differences;
  }

  private static long number(Properties kept, String name) {
    return Long.parseLong(kept.getProperty(name, "0"));
  }

  /// Replaces the saved progress.
  void write(ReconcileProgress progress) throws IOException {
    var kept = new Properties();
    kept.setProperty("pass", progress.pass().storedCode());
    kept.setProperty("mark", progress.mark());
    kept.setProperty("share", Double.toString(progress.share()));
    kept.setProperty("listed", Long.toString(progress.counts().listed()));
    kept.setProperty("young", Long.toString(progress.counts().tooRecent()));
    kept.setProperty("indexed", Long.toString(progress.counts().indexed()));
    for (var kind : Discrepancy.Kind.values()) {
      kept.setProperty(kind.code(), Long.toString(progress.counts().of(kind)));
    }
    int reported = 0;
    for (var key : progress.reported()) {
      kept.setProperty(REPORTED + reported++, key);
    }
    progressFile().write(kept, "The progress of a reconciliation. Delete this file to start over.");
  }

  void delete() throws IOException {
    progressFile().delete();
  }

  private ProgressFile progressFile() {
    return new ProgressFile(file, identity);
  }
}
