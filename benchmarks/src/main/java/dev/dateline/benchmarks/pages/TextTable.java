package dev.dateline.benchmarks.pages;

import dev.dateline.benchmarks.report.ReportTable;
import java.util.EnumMap;
import java.util.Map;

/// Compares the texts of pages with the segments that people marked as wanted and unwanted.
final class TextTable {
  private TextTable() {}

  /// The scores of the pages in `set`, and what other tools are published to reach.
  static ReportTable of(PageSet set) {
    var title = "Texts of %d pages, %d missing".formatted(set.pages().size(), set.missing());
    var table = ReportTable.of(title, "tool", "precision", "recall", "accuracy", "F1");
    addTo(table, "undated pages too", set, TextReader.undated());
    addTo(table, "as deployed", set, TextReader.deployed());
    PublishedScore.TEXTS.forEach(peer -> peer.addTo(table));
    return table;
  }

  private static void addTo(ReportTable table, String name, PageSet set, TextReader reader) {
    Map<Half, SegmentScore> scores = new EnumMap<>(Half.class);
    for (AnnotatedPage page : set.pages()) {
      var score = page.score(reader.read(page.name(), page.bytes()));
      scores.merge(Half.of(page.name()), score, SegmentScore::plus);
    }
    scores.forEach((half, score) -> addTo(table, name + ", " + half, score));
    var all = scores.values().stream().reduce(SegmentScore.NONE, SegmentScore::plus);
    addTo(table, name + ", all", all);
  }

  private static void addTo(ReportTable table, String name, SegmentScore score) {
    table.add("Dateline, " + name, score.precision(), score.recall(), score.accuracy(), score.f1());
  }
}
