package dev.dateline.documents.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what was meant as a date and is none, `2021-07`, `16 Jul 21`, `unknown`, from a text that
/// merely begins with the word.
final class UnreadableDate {
  /// No more than this stands on a date line alone.
  private static final int LONGEST = 30;

  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?:unknown|unspecified|undated|not known|none|null|n/?a|tb[ad])\\b\\W*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTIAL =
      Pattern.compile("\\d[\\d./-]{3,}(?!\\w)|\\d{1,2} \\p{L}{3,9}\\.? \\d{2}\\b");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private UnreadableDate() {}

  /// Where in `line`, which stands after the word `date`, that ends which was meant as a date; 0 if
  /// none was.
  static int end(String line) {
    Matcher partial = PARTIAL.matcher(line);
    if (partial.lookingAt()) {
      return partial.end();
    }
    boolean alone = line.length() <= LONGEST && DIGIT.matcher(line).find();
    return alone || UNKNOWN.matcher(line).matches() ? line.length() : 0;
  }
}
