package dev.dateline.documents.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A value that Python prints as a call: `datetime.datetime(2023, 7, 14, 8, 30)`, or
/// `Timestamp('2023-07-14')`.
final class PythonCall {
  private static final Pattern DATE =
      Pattern.compile(
          "\\(\\s{0,9}(\\d{4}), ?(\\d{1,2}), ?(\\d{1,2})(?:, ?(\\d{1,2}), ?(\\d{1,2}))?(?!\\d)");

  private PythonCall() {}

  /// Appends the value of the call in `text` whose parenthesis is at `start` to `json`: its date,
  /// or else its first string.
  ///
  /// @return where it ends
  static int append(String text, int start, StringBuilder json) {
    int length = json.length();
    Matcher date = DATE.matcher(text).region(start, text.length());
    if (date.lookingAt()) {
      json.append('"').append(written(date)).append('"');
    }
    int depth = 0;
    int at = start;
    while (at < text.length()) {
      char next = text.charAt(at);
      if (next == '\'' || next == '"') {
        at = PythonString.append(text, at, json.length() == length ? json : new StringBuilder());
        continue;
      }
      depth += next == '(' ? 1 : next == ')' ? -1 : 0;
      at++;
      if (depth == 0) {
        break;
      }
    }
    if (json.length() == length) {
      json.append("null");
    }
    return at;
  }

  private static String written(Matcher date) {
    String day =
        "%s-%02d-%02d".formatted(date.group(1), number(date.group(2)), number(date.group(3)));
    return date.group(4) == null
        ? day
        : day + "T%02d:%02d".formatted(number(date.group(4)), number(date.group(5)));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
