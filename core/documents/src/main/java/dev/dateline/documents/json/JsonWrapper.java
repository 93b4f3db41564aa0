package dev.dateline.documents.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What services and programs put around JSON: the call of a function (JSONP), an assignment to a
/// variable, or characters that keep browsers from running it as a script.
final class JsonWrapper {
  private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$.]{0,100}";
  private static final Pattern START =
      Pattern.compile(
          "\\s{0,9}(?:\\)]}['\"]?,?\\s|(?:while\\(1\\)|for\\(;;\\));|(?:/\\*\\*/\\s{0,3})?"
              + ("(?:" + NAME + " && )?" + NAME + "\\(\\s{0,9}")
              + ("|(?:(?:var|let|const) )?" + NAME + "\\s{0,3}=\\s{0,3})")
              + "(?=\\s{0,9}(?:\\[\\s{0,9})?\\{\\s{0,99}\")");
  private static final Pattern END = Pattern.compile("(?<![);\\s])[);\\s]{1,20}$");

  private JsonWrapper() {}

  /// Whether `start`, the start of a file, is JSON with something before it.
  static boolean opens(String start) {
    return START.matcher(start).lookingAt();
  }

  /// `text` without what is around the JSON.
  static String opened(String text) {
    Matcher start = START.matcher(text);
    return start.lookingAt() ? END.matcher(text.substring(start.end())).replaceFirst("") : text;
  }
}
