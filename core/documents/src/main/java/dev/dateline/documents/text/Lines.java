package dev.dateline.documents.text;

/// Splits off the first lines of a text.
final class Lines {
  private Lines() {}

  /// The first line, without its end.
  static String first(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /// `text` without blank lines at its beginning.
  static String withoutEmptyOnes(String text) {
    int start = 0;
    for (int at = 0; at < text.length() && Character.isWhitespace(text.charAt(at)); at++) {
      if (text.charAt(at) == '\n') {
        start = at + 1;
      }
    }
    return text.substring(start);
  }
}
