package dev.dateline.benchmarks.pages;

import dev.dateline.benchmarks.report.ReportTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Compares the texts of pages with the whole texts of their articles.
final class WholeTextTable {
  private WholeTextTable() {}

  /// The scores of `pages`: the mean of the pages' precision and recall, and their harmonic mean.
  static ReportTable of(List<WholeText> pages) {
    var title = "Whole texts of %d pages".formatted(pages.size());
    var table = ReportTable.of(title, "tool", "precision", "recall", "F1");
    addTo(table, "undated pages too", pages, TextReader.undated());
    addTo(table, "as deployed", pages, TextReader.deployed());
    return table;
  }

  private static void addTo(
      ReportTable table, String name, List<WholeText> pages, TextReader reader) {
    Map<Half, List<ShingleScore>> scores =
        pages.stream()
            .collect(
                Collectors.groupingBy(
                    WholeText::half,
                    () -> new EnumMap<>(Half.class),
                    Collectors.mapping(page -> score(page, reader), Collectors.toList())));
    scores.forEach((half, those) -> addTo(table, name + ", " + half, those));
    addTo(table, name + ", all", scores.values().stream().flatMap(List::stream).toList());
  }

  private static ShingleScore score(WholeText page, TextReader reader) {
    return ShingleScore.of(reader.read(page.name(), page.bytes()), page.text());
  }

  private static void addTo(ReportTable table, String name, List<ShingleScore> scores) {
    var score = ShingleScore.mean(scores);
    table.add("Dateline, " + name, score.precision(), score.recall(), score.f1());
  }
}
