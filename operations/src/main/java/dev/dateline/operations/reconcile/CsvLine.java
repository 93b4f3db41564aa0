package dev.dateline.operations.reconcile;

import java.util.ArrayList;
import java.util.List;

/// A line of comma-separated values as S3's inventory writes it: each may be in quotation marks,
/// and a quotation mark within is written twice.
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
