package dev.dateline.documents.encoding;

import java.util.regex.Pattern;

/// Tells text from bytes that happen to decode.
final class Plausibility {
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "[\\x00-\\x08\\x0e-\\x1a\\x1c-\\x1f\\x7f\\x80-\\x84\\x86-\\x9f\\ufffe\\uffff]");

  /// Letters of a wrong single-byte encoding come out as signs within words.
  private static final Pattern SIGN_IN_WORD =
      Pattern.compile("\\p{L}[\\p{S}\\p{No}¡¿§¶·‡†‰¤&&[^\\x00-\\x7f®™·´]]\\p{L}");

  private Plausibility() {}

  /// Whether `text` is free of characters that no text has.
  static boolean isText(String text) {
    return !NO_TEXT.matcher(text).find();
  }

  /// How many characters `text` has that no text has.
  static int controls(String text) {
    return (int) NO_TEXT.matcher(text).results().count();
  }

  /// `text` without such characters.
  static String withoutControls(String text) {
    return NO_TEXT.matcher(text).replaceAll("");
  }

  /// Whether `text` is free of signs within words.
  static boolean isSpelt(String text) {
    return !SIGN_IN_WORD.matcher(text).find();
  }
}
