package dev.dateline.lookup.representation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes CSV (RFC 4180).
final class Csv {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final StringBuilder csv = new StringBuilder();

  /// Adds a line.
  Csv row(List<String> cells) {
    csv.append(cells.stream().map(Csv::quote).collect(Collectors.joining(",")));
    csv.append("\r\n");
    return this;
  }

  /// The table in UTF-8.
  byte[] bytes() {
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Prevents spreadsheets from running text as a formula: an apostrophe before it marks it as
  /// text.
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
