package dev.dateline.benchmarks.pages;

import dev.dateline.benchmarks.report.ReportTable;
import java.util.List;

/// Compares the texts of pages with the whole texts of their articles.
final class WholeTextTable {
  private WholeTextTable() {}

  /// The scores of `pages`: the mean of the pages' precision and recall, and their harmonic mean.
  static ReportTable of(List<WholeText> pages) {
    var title = "Whole texts of %d pages".formatted(pages.size());
    var table = ReportTable.of(title, "tool", "precision", "recall", "F1");
    for (Half half : Half.values()) {
      add(
          table,
          "undated pages too, " + half,
          pages.stream().filter(page -> page.half() == half).toList(),
          TextReader.undated());
    }
    add(table, "undated pages too, all", pages, TextReader.undated());
    add(table, "as deployed, all", pages, TextReader.deployed());
    return table;
  }

  private static void add(
      ReportTable table, String name, List<WholeText> pages, TextReader reader) {
    var score =
        ShingleScore.mean(
            pages.stream()
                .map(page -> ShingleScore.of(reader.read(page.name(), page.bytes()), page.text()))
                .toList());
    table.add("Dateline, " + name, score.precision(), score.recall(), score.f1());
  }
}
