package dev.dateline.documents.encoding;

import java.util.regex.Pattern;

/// Distinguishes text from bytes that happen to be decodable.
final class Plausibility {
  /// With the wrong single-byte encoding, letters become symbols within words.
  private static final Pattern SIGN_IN_WORD =
      Pattern.compile("\\p{L}[\\p{S}\\p{No}¡¿§¶·‡†‰¤&&[^\\x00-\\x7f®™·´]]\\p{L}");

  private static final char ESCAPE = 0x1b;
  private static final char DELETE = 0x7f;
  private static final char NEXT_LINE = 0x85;
  private static final char FIRST_PRINTABLE = 0xa0;

  /// U+FFFE and U+FFFF are no characters.
  private static final char NO_CHARACTER = 0xfffe;

  private Plausibility() {}

  /// Whether `text` has no control characters.
  static boolean isText(String text) {
    return controls(text) == 0;
  }

  /// The number of control characters in `text`.
  static int controls(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      controls += isControl(text.charAt(i)) ? 1 : 0;
    }
    return controls;
  }

  /// `text` without control characters.
  static String withoutControls(String text) {
    int controls = controls(text);
    if (controls == 0) {
      return text;
    }
    var rest = new StringBuilder(text.length() - controls);
    for (int i = 0; i < text.length(); i++) {
      if (!isControl(text.charAt(i))) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString();
  }

  /// Whether no text has `letter`: white space, escape and next line are fine.
  private static boolean isControl(char letter) {
    if (letter < ' ') {
      return letter < '\t' || (letter > '\r' && letter != ESCAPE);
    }
    return (letter >= DELETE && letter < FIRST_PRINTABLE && letter != NEXT_LINE)
        || letter >= NO_CHARACTER;
  }

  /// Whether `text` has no symbols within words.
  static boolean isSpelt(String text) {
    return !SIGN_IN_WORD.matcher(text).find();
  }
}
