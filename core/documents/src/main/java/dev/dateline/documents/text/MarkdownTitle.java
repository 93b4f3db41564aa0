package dev.dateline.documents.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The title with which a Markdown text opens: `# Ferry line approved`, or a line above `=====`.
final class MarkdownTitle {
  private static final int LONGEST = 300;
  private static final Pattern FORM =
      Pattern.compile(
          "\\s{0,20}"
              + "(?:#[ \\t]+(?<title>[^\\n]{1,200})"
              + "|(?<underlined>[^\\s#][^\\n]{1,200})\\n={3,80})"
              + "[ \\t]{0,9}(?:\\n|$)");
  private static final Pattern CLOSING = Pattern.compile("(?<!\\s)\\s{1,9}#{1,6}\\s{0,9}$");

  private MarkdownTitle() {}

  /// The title of `text`; null if it does not open with one.
  static @Nullable String of(String text) {
    String start = text.stripLeading();
    Matcher match = FORM.matcher(start.substring(0, Math.min(start.length(), LONGEST)));
    if (!match.lookingAt()) {
      return null;
    }
    String title = match.group("title") == null ? match.group("underlined") : match.group("title");
    return CLOSING.matcher(title.strip()).replaceFirst("");
  }
}
