package dev.dateline.lookup.representation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes the rows of a table as RFC 4180 has them.
final class Csv {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Csv() {}

  /// Appends a row.
  static void row(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(Csv::quote).collect(Collectors.joining(",")));
    csv.append("\r\n");
  }

  /// A cell that is shown as it is: if a spreadsheet would take it for a formula, an apostrophe
  /// before it makes it text.
  static String safe(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quote(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
