package dev.dateline.documents.table;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The first row of a table of articles, which names its columns.
///
/// @param separator what parts its cells
/// @param columns what they mean
/// @param end where the rows below it begin
record TableHeader(char separator, Columns columns, int end) {
  private static final int LONGEST = 4000;
  private static final int MOST_COMMENTS = 30;

  /// Excel's own line above the header, such as `sep=;`.
  private static final String SEPARATOR_LINE = "sep=";

  /// The header of `text`; empty if it does not open with one of articles.
  static Optional<TableHeader> in(String text) {
    int start = afterSeparatorLine(text);
    int below = afterComments(text, start);
    return at(text, start).or(() -> below == start ? Optional.empty() : at(text, below));
  }

  private static Optional<TableHeader> at(String text, int start) {
    int end = endOfLine(text, start);
    String line = text.substring(start, end);
    return Stream.of(',', ';', '\t', '|')
        .filter(separator -> line.indexOf(separator) >= 0)
        .map(separator -> new TableHeader(separator, columns(line, separator), end))
        .filter(header -> header.columns.areOfArticles())
        .max(Comparator.comparingInt(header -> header.columns.known()));
  }

  private static Columns columns(String line, char separator) {
    return Columns.of(new Rows(line, Dialect.standard(separator)).next());
  }

  private static int endOfLine(String text, int start) {
    int end = start;
    while (end < text.length() && end < start + LONGEST && "\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int afterComments(String text, int from) {
    int start = from;
    for (int line = 0; line < MOST_COMMENTS && text.startsWith("#", start); line++) {
      int end = text.indexOf('\n', start);
      if (end < 0 || end - start > LONGEST) {
        return start;
      }
      start = end + 1;
    }
    return start;
  }

  private static int afterSeparatorLine(String text) {
    int start = text.length() - text.stripLeading().length();
    int end = text.indexOf('\n', start);
    return text.startsWith(SEPARATOR_LINE, start) && end >= 0 ? end + 1 : start;
  }
}
