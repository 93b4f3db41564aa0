package dev.dateline.operations.reconcile;

import dev.dateline.articles.Coded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/// Keeps how far a reconciliation has come, so that the next run goes on there.
///
/// @param identity what is being reconciled: progress of something else is none
record StateFile(Path file, String identity) {
  private static final String TOLD = "told.";

  /// What was kept last.
  Optional<ReconcileProgress> read() throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    var kept = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      kept.load(in);
    }
    return identity.equals(kept.getProperty("of")) ? Optional.of(progress(kept)) : Optional.empty();
  }

  private static ReconcileProgress progress(Properties kept) {
    return new ReconcileProgress(
        pass(kept.getProperty("pass")),
        kept.getProperty("mark", Listing.BEGINNING),
        Double.parseDouble(kept.getProperty("share", "-1")),
        new Tally(
            number(kept, "listed"),
            number(kept, "young"),
            number(kept, "indexed"),
            differences(kept)),
        told(kept));
  }

  private static Set<String> told(Properties kept) {
    return kept.stringPropertyNames().stream()
        .filter(name -> name.startsWith(TOLD))
        .map(kept::getProperty)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static ReconcileProgress.Pass pass(String storedCode) {
    return Coded.ofStoredCode(ReconcileProgress.Pass.values(), storedCode)
        .orElseThrow(() -> new IllegalArgumentException("no pass is called " + storedCode));
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

  /// Keeps `progress` in place of what was kept before.
  void write(ReconcileProgress progress) throws IOException {
    var kept = new Properties();
    kept.setProperty("of", identity);
    kept.setProperty("pass", progress.pass().storedCode());
    kept.setProperty("mark", progress.mark());
    kept.setProperty("share", Double.toString(progress.share()));
    kept.setProperty("listed", Long.toString(progress.tally().listed()));
    kept.setProperty("young", Long.toString(progress.tally().young()));
    kept.setProperty("indexed", Long.toString(progress.tally().indexed()));
    for (var kind : Discrepancy.Kind.values()) {
      kept.setProperty(kind.code(), Long.toString(progress.tally().of(kind)));
    }
    int told = 0;
    for (var key : progress.told()) {
      kept.setProperty(TOLD + told++, key);
    }
    var next = file.resolveSibling(file.getFileName() + ".next");
    try (var out = Files.newBufferedWriter(next)) {
      kept.store(out, "How far a reconciliation has come. Delete it to begin anew.");
    }
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
