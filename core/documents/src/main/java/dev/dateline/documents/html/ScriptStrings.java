package dev.dateline.documents.html;

import java.util.ArrayList;
import java.util.List;

/// The strings in double quotes in JSON or JavaScript, their escapes resolved.
final class ScriptStrings {
  private final String script;
  private final int shortest;
  private final List<String> strings = new ArrayList<>();

  private ScriptStrings(String script, int shortest) {
    this.script = script;
    this.shortest = shortest;
  }

  /// The strings in `script` that are written with at least `shortest` characters, in time linear
  /// in its length.
  static List<String> in(String script, int shortest) {
    var reader = new ScriptStrings(script, shortest);
    reader.read();
    return reader.strings;
  }

  private void read() {
    int start = script.indexOf('"');
    while (start >= 0) {
      int end = end(start + 1);
      if (end - start > shortest) {
        strings.add(unescaped(script.substring(start + 1, end)));
      }
      start = script.indexOf('"', end + 1);
    }
  }

  private int end(int from) {
    int at = from;
    while (at < script.length() && script.charAt(at) != '"') {
      at += script.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, script.length());
  }

  private static String unescaped(String written) {
    var text = new StringBuilder(written.length());
    int at = 0;
    while (at < written.length()) {
      char letter = written.charAt(at++);
      if (letter != '\\' || at == written.length()) {
        text.append(letter);
        continue;
      }
      char escape = written.charAt(at++);
      if (escape == 'u' && at + 4 <= written.length() && isHex(written, at)) {
        text.append((char) Integer.parseInt(written.substring(at, at + 4), 16));
        at += 4;
      } else {
        text.append(meaning(escape));
      }
    }
    return text.toString();
  }

  private static boolean isHex(String text, int from) {
    for (int i = from; i < from + 4; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static char meaning(char escape) {
    return switch (escape) {
      case 'n', 'r' -> '\n';
      case 't' -> '\t';
      default -> escape;
    };
  }
}
