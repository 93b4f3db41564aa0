package dev.dateline.lookup.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads CSV (RFC 4180) that a client sends. The documents read tables too, but forgive what
/// programs get wrong in them; neither module uses the other.
final class CsvReader {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final String text;
  private int at;

  private CsvReader(String text) {
    this.text = text;
  }

  /// The cells of the column that the header calls `name`, ignoring case; of the first column if no
  /// column has that name.
  static List<String> column(String csv, String name) {
    boolean isMarked = !csv.isEmpty() && csv.charAt(0) == BYTE_ORDER_MARK;
    var rows = new CsvReader(isMarked ? csv.substring(1) : csv).rows();
    if (rows.isEmpty()) {
      return List.of();
    }
    var header = rows.getFirst().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT));
    int column = Math.max(0, header.toList().indexOf(name));
    return rows.stream()
        .skip(1)
        .filter(row -> row.size() > column)
        .map(row -> row.get(column).strip())
        .toList();
  }

  private List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    while (at < text.length()) {
      rows.add(row());
    }
    return rows;
  }

  private List<String> row() {
    var cells = new ArrayList<String>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    return cells;
  }

  private String cell() {
    if (at < text.length() && text.charAt(at) == '"') {
      at++;
      return quoted();
    }
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  /// A doubled quote stands for one quote; text after the closing quote is ignored.
  private String quoted() {
    var cell = new StringBuilder();
    while (at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at))) {
      at += text.charAt(at) == '"' ? 1 : 0;
      cell.append(text.charAt(at++));
    }
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return cell.toString();
  }
}
