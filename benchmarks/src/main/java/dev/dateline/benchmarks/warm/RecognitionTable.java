package dev.dateline.benchmarks.warm;

import dev.dateline.benchmarks.report.ReportTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Formats the results of the recognition probe as a table.
final class RecognitionTable {
  private static final double NANOS_PER_MILLISECOND = 1e6;

  private RecognitionTable() {}

  /// @param lines a name, the CPU nanoseconds per article and possibly a score, separated by tabs
  static ReportTable of(List<String> lines, int articles) {
    Map<String, String[]> rows =
        lines.stream().map(line -> line.split("\t")).collect(Collectors.toMap(l -> l[0], l -> l));
    var table =
        ReportTable.of(
            "CPU of %,d articles in one thread, both recognizers in turn".formatted(articles),
            "part",
            "ms an article",
            "articles a second",
            "to plain CoreNLP",
            "F1");
    double plain = time(rows, "plain");
    double ours = time(rows, "ours");
    table.add("plain CoreNLP", plain, 1000 / plain, 1.0, score(rows, "plain"));
    table.add("our recognition", ours, 1000 / ours, plain / ours, score(rows, "ours"));
    double rest = time(rows, "parse") + time(rows, "terms");
    table.add("parse", time(rows, "parse"), "", "", "");
    table.add("terms", time(rows, "terms"), "", "", "");
    table.add("parse and terms, of all", rest / (ours + rest), "", "", "");
    return table;
  }

  private static double time(Map<String, String[]> rows, String name) {
    return Long.parseLong(row(rows, name)[1]) / NANOS_PER_MILLISECOND;
  }

  private static double score(Map<String, String[]> rows, String name) {
    return Double.parseDouble(row(rows, name)[2]);
  }

  private static String[] row(Map<String, String[]> rows, String name) {
    var row = rows.get(name);
    if (row == null) {
      throw new IllegalStateException("the probe did not measure " + name);
    }
    return row;
  }
}
