package dev.dateline.documents.json;

/// A string as Python prints it: in single, double or triple quotes, with escapes such as `\xa0`.
/// Strings that follow each other without a comma are one.
final class PythonString {
  private static final int TRIPLE = 3;

  private final String text;
  private final StringBuilder json;
  private int at;

  private PythonString(String text, int at, StringBuilder json) {
    this.text = text;
    this.at = at;
    this.json = json;
  }

  /// Appends the string in `text` whose quote is at `start` to `json`.
  ///
  /// @return where it ends
  static int append(String text, int start, StringBuilder json) {
    var string = new PythonString(text, start, json);
    json.append('"');
    do {
      string.one();
    } while (string.isFollowed());
    json.append('"');
    return string.at;
  }

  private void one() {
    char quote = text.charAt(at);
    String triple = String.valueOf(quote).repeat(TRIPLE);
    String end = text.startsWith(triple, at) ? triple : String.valueOf(quote);
    at += end.length();
    while (at < text.length() && !text.startsWith(end, at)) {
      character();
    }
    at = Math.min(text.length(), at + end.length());
  }

  private boolean isFollowed() {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean isString = next > at && next < text.length() && "'\"".indexOf(text.charAt(next)) >= 0;
    at = isString ? next : at;
    return isString;
  }

  private void character() {
    char next = text.charAt(at++);
    if (next == '\\' && at < text.length()) {
      escape(text.charAt(at++));
    } else {
      plain(next);
    }
  }

  private void plain(int character) {
    if (character == '"' || character == '\\') {
      json.append('\\').appendCodePoint(character);
    } else if (character < ' ') {
      json.append("\\u%04x".formatted(character));
    } else {
      json.appendCodePoint(character);
    }
  }

  private void escape(char name) {
    switch (name) {
      case 'n', 't', 'r', 'b', 'f' -> json.append('\\').append(name);
      case 'x' -> code(2);
      case 'u' -> code(4);
      case 'U' -> code(8);
      case '\n' -> {}
      default -> plain(name);
    }
  }

  /// Appends the character with a code of `digits` hexadecimal digits.
  private void code(int digits) {
    int end = Math.min(text.length(), at + digits);
    try {
      int code = Integer.parseInt(text, at, end, 16);
      plain(Character.isValidCodePoint(code) ? code : '\ufffd');
      at = end;
    } catch (NumberFormatException _) {
      plain('\ufffd');
    }
  }
}
