package dev.dateline.documents.table;

import java.util.List;
import java.util.stream.Stream;

/// How a table separates and quotes its cells.
record Dialect(char separator, char quote) {
  private static final char DOUBLE = '"';
  private static final char SINGLE = '\'';
  private static final int MOST_ROWS = 20;

  /// The first rows, which show the quotes, are no longer than this together.
  private static final int LONGEST_SAMPLE = 1 << 16;

  /// Cells with double quotes, as RFC 4180 has them.
  static Dialect standard(char separator) {
    return new Dialect(separator, DOUBLE);
  }

  /// The dialect of `rows`, which belong below a header of `count` cells: single quotes, if more of
  /// the first rows fit the header with them, or if they are around all words.
  static Dialect of(String rows, char separator, int count) {
    var standard = standard(separator);
    if (rows.indexOf(SINGLE) < 0) {
      return standard;
    }
    String sample = rows.substring(0, Math.min(rows.length(), LONGEST_SAMPLE));
    var single = new Dialect(separator, SINGLE);
    List<List<String>> unquoted = standard.first(sample);
    long fitting = fitting(unquoted, count);
    long fittingSingle = fitting(single.first(sample), count);
    boolean isAroundAll = fitting == fittingSingle && areAllSingle(unquoted);
    return fittingSingle > fitting || isAroundAll ? single : standard;
  }

  private List<List<String>> first(String sample) {
    var rows = new Rows(sample, this);
    return Stream.generate(() -> rows.hasNext() ? rows.next() : List.<String>of())
        .limit(MOST_ROWS)
        .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
        .toList();
  }

  private static long fitting(List<List<String>> rows, int count) {
    return rows.stream().filter(row -> row.size() == count).count();
  }

  private static boolean areAllSingle(List<List<String>> rows) {
    List<String> words =
        rows.stream()
            .flatMap(List::stream)
            .filter(cell -> cell.codePoints().anyMatch(Character::isLetter))
            .toList();
    return !words.isEmpty() && words.stream().allMatch(Dialect::isSingle);
  }

  private static boolean isSingle(String cell) {
    return cell.length() > 1 && cell.charAt(0) == SINGLE && cell.endsWith(String.valueOf(SINGLE));
  }
}
