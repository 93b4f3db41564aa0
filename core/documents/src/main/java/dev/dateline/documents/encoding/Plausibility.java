package dev.dateline.documents.encoding;

import java.util.regex.Pattern;

/// Distinguishes text from bytes that happen to be decodable.
final class Plausibility {
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "[\\x00-\\x08\\x0e-\\x1a\\x1c-\\x1f\\x7f\\x80-\\x84\\x86-\\x9f\\ufffe\\uffff]");

  /// With the wrong single-byte encoding, letters become symbols within words.
  private static final Pattern SIGN_IN_WORD =
      Pattern.compile("\\p{L}[\\p{S}\\p{No}¡¿§¶·‡†‰¤&&[^\\x00-\\x7f®™·´]]\\p{L}");

  private Plausibility() {}

  /// Whether `text` has no control characters.
  static boolean isText(String text) {
    return !NO_TEXT.matcher(text).find();
  }

  /// The number of control characters in `text`.
  static int controls(String text) {
    return (int) NO_TEXT.matcher(text).results().count();
  }

  /// `text` without control characters.
  static String withoutControls(String text) {
    return NO_TEXT.matcher(text).replaceAll("");
  }

  /// Whether `text` has no symbols within words.
  static boolean isSpelt(String text) {
    return !SIGN_IN_WORD.matcher(text).find();
  }
}
