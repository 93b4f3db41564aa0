package dev.dateline.documents.encoding;

/// Repairs strings with lone surrogates, which are not well-formed UTF-16.
///
/// They come from escapes such as `"\ud800"` and from damaged UTF-16. No encoding can store them,
/// so two different strings would become the same bytes.
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

  /// The index of the first lone surrogate from `start` on; the text's length if there is none.
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
