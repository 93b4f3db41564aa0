package dev.dateline.documents.encoding;

/// Repairs strings that are not well-formed UTF-16: halves of surrogate pairs that stand alone.
///
/// They come from escapes such as `"\ud800"` and from damaged UTF-16. No encoding can store them:
/// without a repair, two different strings turn into the same bytes.
public final class Surrogates {
  private static final char REPLACEMENT = '\ufffd';

  private Surrogates() {}

  /// `text` with U+FFFD, the replacement character, in place of each lone surrogate.
  public static String repaired(String text) {
    int at = firstLone(text, 0);
    if (at == text.length()) {
      return text;
    }
    var repaired = new StringBuilder(text);
    for (; at < text.length(); at = firstLone(text, at + 1)) {
      repaired.setCharAt(at, REPLACEMENT);
    }
    return repaired.toString();
  }

  /// Where the first lone surrogate from `start` on is; the text's length if there is none.
  private static int firstLone(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (Character.getType(codePoint) == Character.SURROGATE) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }
}
