package dev.dateline.benchmarks.pages;

import dev.dateline.benchmarks.report.ReportTable;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;

/// Compares the texts of pages with the segments that people marked as wanted and unwanted.
final class TextTable {
  private static final double NANOSECONDS = 1e9;

  private TextTable() {}

  /// The scores of the pages in `set`, and what other tools are published to reach.
  static ReportTable of(PageSet set) {
    var title = "Texts of %d pages, %d missing".formatted(set.pages().size(), set.missing());
    var table = ReportTable.of(title, "tool", "precision", "recall", "accuracy", "F1");
    for (Half half : Half.values()) {
      add(table, "undated pages too, " + half, half(set, half), TextReader.undated());
    }
    add(table, "undated pages too, all", set.pages(), TextReader.undated());
    add(table, "as deployed, all", set.pages(), TextReader.deployed());
    PublishedScore.TEXTS.forEach(peer -> peer.addTo(table));
    return table;
  }

  private static void add(
      ReportTable table, String name, List<AnnotatedPage> pages, TextReader reader) {
    var score =
        pages.stream()
            .map(page -> page.score(reader.read(page.name(), page.bytes())))
            .reduce(SegmentScore.NONE, SegmentScore::plus);
    table.add("Dateline, " + name, score.precision(), score.recall(), score.accuracy(), score.f1());
  }

  private static List<AnnotatedPage> half(PageSet set, Half half) {
    return set.pages().stream().filter(page -> Half.of(page.name()) == half).toList();
  }

  /// How fast warm code reads the pages of `set`.
  static ReportTable speed(PageSet set) {
    var threads = ManagementFactory.getThreadMXBean();
    var reader = TextReader.deployed();
    long start = threads.getCurrentThreadCpuTime();
    set.pages().forEach(page -> Objects.requireNonNull(reader.read(page.name(), page.bytes())));
    double seconds = (threads.getCurrentThreadCpuTime() - start) / NANOSECONDS;
    var table =
        ReportTable.of("Text and all fields, warm", "pages", "CPU seconds", "pages a CPU second");
    table.add(set.pages().size(), seconds, set.pages().size() / seconds);
    return table;
  }
}
