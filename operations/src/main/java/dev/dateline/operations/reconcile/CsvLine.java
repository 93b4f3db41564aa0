package dev.dateline.operations.reconcile;

import java.util.ArrayList;
import java.util.List;

/// Parses a line of an S3 Inventory CSV file: values may be quoted, and a quotation mark inside a
/// quoted value is doubled.
final class CsvLine {
  private CsvLine() {}

  static List<String> values(String line) {
    var values = new ArrayList<String>();
    var value = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (quoted && c == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"') {
        value.append(c);
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        values.add(value.toString());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(value.toString());
    return values;
  }
}
