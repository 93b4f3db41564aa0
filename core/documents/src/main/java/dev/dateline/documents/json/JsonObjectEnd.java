package dev.dateline.documents.json;

/// Finds where a JSON object ends in a text that continues after it.
final class JsonObjectEnd {
  private JsonObjectEnd() {}

  /// The index behind the object that opens at `start`; -1 if it does not end within `longest`
  /// characters.
  static int of(String text, int start, int longest) {
    int limit = (int) Math.min(text.length(), (long) start + longest);
    int depth = 0;
    boolean isInString = false;
    for (int at = Math.max(start, 0); at < limit; at++) {
      char next = text.charAt(at);
      if (isInString) {
        at += next == '\\' ? 1 : 0;
        isInString = next != '"';
      } else if (next == '"') {
        isInString = true;
      } else {
        depth += next == '{' ? 1 : next == '}' ? -1 : 0;
        if (next == '}' && depth <= 0) {
          return at + 1;
        }
      }
    }
    return -1;
  }
}
