package dev.dateline.benchmarks.pages;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.report.ReportTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Scores the texts and the dates of folders of pages, beside the published scores of other tools.
public final class Pages {
  private static final int ROUNDS = 3;

  private Pages() {}

  /// Scores the folders of the option `folder`, which are separated by commas: the texts of each
  /// that is laid out as [PageSet] or [WholeTexts] describes, the dates of each other. The option
  /// `peer` is the command of a [PeerReader] that is timed beside Dateline.
  ///
  /// @throws IllegalArgumentException if no folder is given
  public static Report run(BenchmarkEnvironment place) throws IOException {
    var machine = Machine.here();
    var tables = new ArrayList<ReportTable>();
    for (Path folder : folders(place)) {
      tables.addAll(tables(folder, place));
    }
    return new Report("pages", machine.afterwards(), tables);
  }

  /// The folders of the option `folder`.
  ///
  /// @throws IllegalArgumentException if there is none
  static List<Path> folders(BenchmarkEnvironment place) {
    String folders = place.text("folder");
    if (folders.isEmpty()) {
      throw new IllegalArgumentException(
          "-Dfolder= lists folders of pages, such as a/tests,b/tests");
    }
    return Arrays.stream(folders.split(",", -1)).map(it -> Path.of(it.strip())).toList();
  }

  private static List<ReportTable> tables(Path folder, BenchmarkEnvironment place)
      throws IOException {
    if (WholeTexts.isIn(folder)) {
      return List.of(WholeTextTable.of(WholeTexts.in(folder)));
    }
    if (!Files.exists(folder.resolve(PageSet.LIST))) {
      return List.of(DateTable.of(folder));
    }
    var set = PageSet.in(folder);
    return List.of(TextTable.of(set), speed(set, folder, place));
  }

  private static ReportTable speed(PageSet set, Path folder, BenchmarkEnvironment place)
      throws IOException {
    int rounds = place.number("rounds", ROUNDS);
    int pages = set.pages().size();
    var own = new OwnReader(set.pages());
    String peer = place.text("peer");
    if (peer.isEmpty()) {
      return SpeedTable.of(List.of(own), pages, rounds);
    }
    try (var other = PeerReader.start(peer, folder)) {
      return SpeedTable.of(List.of(own, other), pages, rounds);
    }
  }
}
