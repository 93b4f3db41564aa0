package dev.dateline.benchmarks.pages;

import dev.dateline.benchmarks.report.ReportTable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// How fast tools read the text and all fields of the same pages.
final class SpeedTable {
  private SpeedTable() {}

  /// The median of `rounds` rounds, in which the tools take turns, after one that warms them up.
  ///
  /// @param pages how many pages each tool reads in a round
  static ReportTable of(List<PageReader> tools, int pages, int rounds) throws IOException {
    var seconds = new double[tools.size()][rounds];
    for (PageReader tool : tools) {
      tool.readAll();
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < tools.size(); i++) {
        seconds[i][round] = tools.get(i).readAll();
      }
    }
    var table =
        ReportTable.of(
            "Text and all fields, warm", "tool", "pages", "CPU seconds", "pages a CPU second");
    for (int i = 0; i < tools.size(); i++) {
      double median = median(seconds[i]);
      table.add(tools.get(i).name(), pages, median, pages / median);
    }
    return table;
  }

  private static double median(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
