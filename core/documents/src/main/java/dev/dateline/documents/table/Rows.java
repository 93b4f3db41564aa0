package dev.dateline.documents.table;

import java.util.ArrayList;
import java.util.List;

/// Splits delimited text into rows of cells, as RFC 4180 says, and forgives what programs get
/// wrong: quotes within quoted cells that are not doubled, backslashes before quotes, and a quote
/// that is never closed, which spoils only its own line.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
final class Rows {
  private final String text;
  private final Dialect dialect;
  private int at;
  private boolean isNeverClosed;

  Rows(String text, Dialect dialect) {
    this.text = text;
    this.dialect = dialect;
  }

  boolean hasNext() {
    return at < text.length();
  }

  /// The cells of the next row; one empty cell for an empty line.
  List<String> next() {
    var cells = new ArrayList<String>();
    boolean isEnd = false;
    while (!isEnd) {
      cells.add(cell());
      isEnd = at >= text.length() || text.charAt(at) != dialect.separator();
      at++;
    }
    boolean isCrLf = at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n';
    at += isCrLf ? 1 : 0;
    return cells;
  }

  private String cell() {
    int start = at;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == dialect.quote() && !isNeverClosed) {
      int end = closing(at + 1);
      if (end >= 0) {
        return quoted(at + 1, end);
      }
      isNeverClosed = true;
    }
    at = start;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at).strip();
  }

  private String quoted(int start, int end) {
    at = afterSpaces(end + 1);
    String quote = String.valueOf(dialect.quote());
    return text.substring(start, end)
        .replace(quote + quote, quote)
        .replace("\\" + quote, quote)
        .strip();
  }

  /// Where the quote is that closes a cell: a separator or a line end follows it.
  private int closing(int from) {
    int quote = text.indexOf(dialect.quote(), from);
    while (quote >= 0) {
      if (quote + 1 < text.length() && text.charAt(quote + 1) == dialect.quote()) {
        quote = text.indexOf(dialect.quote(), quote + 2);
      } else if (isFollowedByEnd(quote) && !isEscaped(quote, from)) {
        return quote;
      } else {
        quote = text.indexOf(dialect.quote(), quote + 1);
      }
    }
    return -1;
  }

  private boolean isFollowedByEnd(int quote) {
    int next = afterSpaces(quote + 1);
    return next >= text.length() || isEnd(text.charAt(next));
  }

  /// A path of Windows may end a cell with a backslash, but not with an odd number before a comma
  /// and another quote.
  private boolean isEscaped(int quote, int from) {
    return quote > from && text.charAt(quote - 1) == '\\';
  }

  private int afterSpaces(int from) {
    int next = from;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  private boolean isEnd(char character) {
    return character == dialect.separator() || character == '\n' || character == '\r';
  }
}
