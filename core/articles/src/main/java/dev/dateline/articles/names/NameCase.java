package dev.dateline.articles.names;

import java.util.Locale;
import java.util.regex.Pattern;

/// Restores the case of words of names that are written in capitals.
public final class NameCase {
  private static final Pattern INNER =
      Pattern.compile(
          "(?<=^|-)(?:(?:o|d|l)'|mc(?=\\p{L}{3})|mac(?=(?:arthur|aulay|donald|dougall|gregor|intosh|intyre|kenzie|lean|leod|millan|neil|pherson)$))"
              + "\\p{L}|(?<=^|-)\\p{L}");

  private NameCase() {}

  /// `word`, which is in lower case, as a name: `McAllister` for `mcallister`, `O'Brien` for
  /// `o'brien`, `Jean-Luc` for `jean-luc`.
  public static String of(String word) {
    return INNER.matcher(word).replaceAll(found -> capitals(found.group()));
  }

  private static String capitals(String start) {
    int last = start.length() - 1;
    String before = start.substring(0, last);
    String first =
        before.isEmpty()
            ? ""
            : before.substring(0, 1).toUpperCase(Locale.ROOT) + before.substring(1);
    return first + start.substring(last).toUpperCase(Locale.ROOT);
  }
}
