package dev.dateline.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/// A small table of numbers and strings in named columns.
public final class ReportTable {
  private final String title;
  private final List<String> columns;
  private final List<List<Object>> rows = new ArrayList<>();

  private ReportTable(String title, List<String> columns) {
    this.title = title;
    this.columns = columns;
  }

  /// An empty table.
  public static ReportTable of(String title, String... columns) {
    return new ReportTable(title, List.of(columns));
  }

  /// Adds a row of strings, integers and doubles.
  public void add(Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(values.length + " values for " + columns);
    }
    rows.add(List.of(values));
  }

  /// The table in Markdown with aligned columns.
  public String text() {
    var lines = new ArrayList<List<String>>();
    lines.add(columns);
    rows.forEach(row -> lines.add(row.stream().map(Figure::text).toList()));
    int[] widths =
        IntStream.range(0, columns.size())
            .map(c -> lines.stream().mapToInt(line -> line.get(c).length()).max().orElse(0))
            .toArray();
    var text = new StringBuilder(title).append("\n\n").append(line(lines.getFirst(), widths));
    text.append(rule(widths));
    lines.stream().skip(1).forEach(line -> text.append(line(line, widths)));
    return text.toString();
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(c -> (c == 0 ? "%-" : "%").concat(widths[c] + "s").formatted(cells.get(c)))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String rule(int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(c -> c == 0 ? "-".repeat(widths[c]) : "-".repeat(widths[c] - 1) + ":")
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  void write(ObjectNode json) {
    json.put("title", title);
    var list = json.putArray("rows");
    for (var row : rows) {
      var object = list.addObject();
      for (int c = 0; c < columns.size(); c++) {
        write(object, columns.get(c), row.get(c));
      }
    }
  }

  private static void write(ObjectNode object, String name, Object value) {
    switch (value) {
      case Double number -> object.put(name, Figure.rounded(number));
      case Long number -> object.put(name, number);
      case Integer number -> object.put(name, number);
      default -> object.put(name, value.toString());
    }
  }
}
