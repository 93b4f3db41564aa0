package dev.dateline.documents.press;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The stripped lines of one exported article.
record ExportLines(List<String> lines) {
  /// A date with the name of the month, as databases write it above an article.
  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\p{L}{2,12},? )?(?:\\p{L}{3,10}\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? (?:de"
              + " )?\\p{L}{3,10}\\.?(?: de)? \\d{4})\\b.{0,80}");

  static ExportLines of(String text) {
    return new ExportLines(text.lines().map(String::strip).toList());
  }

  static boolean isDate(String line) {
    return DATE.matcher(line).matches();
  }

  int size() {
    return lines.size();
  }

  String at(int index) {
    return index >= 0 && index < lines.size() ? lines.get(index) : "";
  }

  /// The first line from `from` on that `matches`; -1 if there is none.
  int next(int from, Predicate<String> matches) {
    for (int at = Math.max(0, from); at < lines.size(); at++) {
      if (matches.test(lines.get(at))) {
        return at;
      }
    }
    return -1;
  }

  /// The last line before `before` that `matches`; -1 if there is none.
  int previous(int before, Predicate<String> matches) {
    for (int at = Math.min(before, lines.size()) - 1; at >= 0; at--) {
      if (matches.test(lines.get(at))) {
        return at;
      }
    }
    return -1;
  }

  /// The text of the lines from `from` to before `to`.
  String text(int from, int to) {
    return from >= to ? "" : String.join("\n", lines.subList(from, to)).strip();
  }

  /// The text after `name:` in the lines from `from` to before `to`; empty if there is none.
  String field(String name, int from, int to) {
    String start = name + ":";
    for (int at = Math.max(0, from); at < to; at++) {
      if (lines.get(at).regionMatches(true, 0, start, 0, start.length())) {
        return lines.get(at).substring(start.length()).strip();
      }
    }
    return "";
  }
}
