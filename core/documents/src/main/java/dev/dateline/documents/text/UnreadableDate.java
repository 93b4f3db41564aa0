package dev.dateline.documents.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Distinguishes an invalid date, `2021-07`, `16 Jul 21` or `unknown`, from a text that only begins
/// with the word "date".
final class UnreadableDate {
  /// The maximum length of a date line without text.
  private static final int LONGEST = 30;

  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?:unknown|unspecified|undated|not known|none|null|n/?a|tb[ad])\\b\\W*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTIAL =
      Pattern.compile("\\d[\\d./-]{3,}(?!\\w)|\\d{1,2} \\p{L}{3,9}\\.? \\d{2}\\b");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private UnreadableDate() {}

  /// The end of the invalid date in `line`, the text after the word `date`; 0 if there is none.
  static int end(String line) {
    Matcher partial = PARTIAL.matcher(line);
    if (partial.lookingAt()) {
      return partial.end();
    }
    boolean alone = line.length() <= LONGEST && DIGIT.matcher(line).find();
    return alone || UNKNOWN.matcher(line).matches() ? line.length() : 0;
  }
}
