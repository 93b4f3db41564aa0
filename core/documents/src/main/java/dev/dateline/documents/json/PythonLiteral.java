package dev.dateline.documents.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/// Rewrites what Python prints for dictionaries and lists as JSON: strings in either quotes, `None`
/// and `True`, tuples, sets, and values such as `datetime.datetime(2023, 7, 14)`.
///
/// @see <a href="https://docs.python.org/3/reference/lexical_analysis.html#literals">literals</a>
final class PythonLiteral {
  private static final Pattern START = Pattern.compile("\\s*(?:\\[\\s*)?\\{\\s*[rbu]?'");

  private final StringBuilder json = new StringBuilder();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final String text;
  private int at;

  private PythonLiteral(String text) {
    this.text = text;
  }

  /// Whether `text` opens as Python prints dictionaries.
  static boolean opens(String text) {
    return START.matcher(text).lookingAt();
  }

  /// `text` as JSON. What is neither Python nor JSON stays as it is.
  static String asJson(String text) {
    var literal = new PythonLiteral(text);
    while (literal.at < text.length()) {
      literal.step();
    }
    return literal.json.toString();
  }

  private void step() {
    char next = text.charAt(at);
    if (next == '\'' || next == '"') {
      at = PythonString.append(text, at, json);
    } else if (Character.isLetter(next) || next == '_') {
      word();
    } else {
      mark(next);
      at++;
    }
  }

  private void mark(char mark) {
    switch (mark) {
      case '{', '[', '(' -> {
        open.push(json.length());
        json.append(mark == '{' ? '{' : '[');
      }
      case '}', ']', ')' -> close(mark);
      case ':' -> {
        markAsDictionary();
        json.append(':');
      }
      default -> json.append(mark);
    }
  }

  /// A pair in braces makes them a dictionary. Until then, their place is positive.
  private void markAsDictionary() {
    if (!open.isEmpty() && open.peek() >= 0) {
      open.push(-1 - open.pop());
    }
  }

  private void close(char mark) {
    int opened = open.isEmpty() ? -1 : open.pop();
    boolean isSet = mark == '}' && opened >= 0 && !isEmptyAfter(opened);
    if (isSet) {
      json.setCharAt(opened, '[');
    }
    json.append(mark == '}' && !isSet ? '}' : ']');
  }

  private boolean isEmptyAfter(int opened) {
    int next = opened + 1;
    while (next < json.length() && Character.isWhitespace(json.charAt(next))) {
      next++;
    }
    return next == json.length();
  }

  /// A constant, the prefix of a string, or a call.
  private void word() {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "._".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    String word = text.substring(at, end);
    char next = end < text.length() ? text.charAt(end) : ' ';
    at = end;
    if (next == '(') {
      at = PythonCall.append(text, end, json);
    } else if (next != '\'' && next != '"') {
      json.append(constant(word));
    }
  }

  private static String constant(String word) {
    return switch (word) {
      case "None", "nan", "NaN", "inf" -> "null";
      case "True" -> "true";
      case "False" -> "false";
      default -> word;
    };
  }
}
