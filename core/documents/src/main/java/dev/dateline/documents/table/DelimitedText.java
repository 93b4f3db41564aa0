package dev.dateline.documents.table;

import dev.dateline.documents.format.FileContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognizes a table in plain text by its first lines: all have the same number of cells, and the
/// first has only short names. Quoted cells may contain separators, but no line breaks.
final class DelimitedText {
  private static final int FEWEST_ROWS = 3;

  /// This many lines of prose do not all have the same number of commas.
  private static final int FEWEST_ROWS_LIKE_PROSE = 6;

  private static final int LONGEST_NAME = 40;
  private static final Map<Character, String> KINDS =
      Map.of('\t', "TSV", ',', "CSV", ';', "CSV", '|', "CSV");

  /// The minimum number of cells, by separator; commas also separate clauses.
  private static final Map<Character, Integer> FEWEST_CELLS =
      Map.of('\t', 2, ',', 3, ';', 3, '|', 2);

  private static final Pattern NAME = Pattern.compile("\"?[\\p{L}_#][\\p{L}\\p{N}_ ./#()-]*+\"?");

  private DelimitedText() {}

  /// The kind of table that `content` is; empty if it is not a table.
  static Optional<String> in(FileContent content) {
    var lines = lines(content);
    if (lines.size() < FEWEST_ROWS) {
      return Optional.empty();
    }
    return KINDS.entrySet().stream()
        .filter(kind -> isTable(lines, kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// The first lines, without the last one, which may be truncated.
  private static List<String> lines(FileContent content) {
    String start = content.start();
    boolean isWhole = start.length() >= content.bytes().length;
    int end = isWhole ? start.length() : Math.max(0, start.lastIndexOf('\n'));
    return start.substring(0, end).lines().filter(line -> !line.isBlank()).toList();
  }

  private static boolean isTable(List<String> lines, char separator) {
    String first = lines.getFirst();
    int cells = cells(first, separator);
    boolean isLikeProse = first.contains(", ") || first.contains("; ");
    return lines.size() >= (isLikeProse ? FEWEST_ROWS_LIKE_PROSE : FEWEST_ROWS)
        && cells >= FEWEST_CELLS.getOrDefault(separator, 2)
        && areNames(first, separator)
        && lines.stream().allMatch(line -> cells(line, separator) == cells);
  }

  private static boolean areNames(String line, char separator) {
    int start = 0;
    for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
      if (!isName(line.substring(start, end))) {
        return false;
      }
      start = end + 1;
    }
    return isName(line.substring(start));
  }

  private static boolean isName(String cell) {
    String name = cell.strip();
    return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
  }

  private static int cells(String line, char separator) {
    int cells = 1;
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      quoted ^= c == '"';
      cells += c == separator && !quoted ? 1 : 0;
    }
    return cells;
  }
}
