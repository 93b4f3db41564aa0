package dev.dateline.benchmarks.pages;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.report.ReportTable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Scores the texts of a folder of pages, beside what other tools are published to reach on it.
public final class Pages {
  private static final double NANOSECONDS = 1e9;

  private Pages() {}

  /// Reads every page twice: once to warm up, once to be measured.
  ///
  /// @throws IllegalArgumentException if no folder is given
  public static Report run(BenchmarkEnvironment place) throws IOException {
    String folder = place.text("folder");
    if (folder.isEmpty()) {
      throw new IllegalArgumentException("-Dfolder= is the folder with evaldata.json");
    }
    var machine = Machine.here();
    var set = PageSet.in(Path.of(folder));
    return new Report("pages", machine.afterwards(), List.of(texts(set), speed(set)));
  }

  private static ReportTable texts(PageSet set) {
    var title = "Texts of %d pages, %d missing".formatted(set.pages().size(), set.missing());
    var table = ReportTable.of(title, "tool", "precision", "recall", "accuracy", "F1");
    for (Half half : Half.values()) {
      add(table, "whatever the date, " + half, half(set, half), TextReader.undated());
    }
    add(table, "whatever the date", set.pages(), TextReader.undated());
    add(table, "as deployed", set.pages(), TextReader.deployed());
    PublishedScore.ALL.forEach(peer -> peer.addTo(table));
    return table;
  }

  private static void add(
      ReportTable table, String name, List<AnnotatedPage> pages, TextReader reader) {
    var score =
        pages.stream()
            .map(page -> page.score(reader.read(page)))
            .reduce(SegmentScore.NONE, SegmentScore::plus);
    table.add("Dateline, " + name, score.precision(), score.recall(), score.accuracy(), score.f1());
  }

  private static List<AnnotatedPage> half(PageSet set, Half half) {
    return set.pages().stream().filter(page -> Half.of(page) == half).toList();
  }

  private static ReportTable speed(PageSet set) {
    var threads = ManagementFactory.getThreadMXBean();
    var reader = TextReader.deployed();
    long start = threads.getCurrentThreadCpuTime();
    set.pages().forEach(page -> Objects.requireNonNull(reader.read(page)));
    double seconds = (threads.getCurrentThreadCpuTime() - start) / NANOSECONDS;
    var table =
        ReportTable.of("Text and all fields, warm", "pages", "CPU seconds", "pages a CPU second");
    table.add(set.pages().size(), seconds, set.pages().size() / seconds);
    return table;
  }
}
