package dev.dateline.documents.html.story;

/// Measures how long a text is, so that texts of different scripts can be compared: a character of
/// Chinese, Japanese or Korean says as much as two letters, and counts as two.
final class TextLength {
  private static final char FIRST_WIDE = '\u2e80';
  private static final char LAST_IDEOGRAPH = '\u9fff';
  private static final char FIRST_HANGUL = '\uac00';
  private static final char LAST_HANGUL = '\ud7af';

  private TextLength() {}

  /// The length of `text` from the UTF-16 unit at `start` on.
  static int of(CharSequence text, int start) {
    int length = text.length() - start;
    for (int i = start; i < text.length(); i++) {
      length += isWide(text.charAt(i)) ? 1 : 0;
    }
    return length;
  }

  /// Whether `letter` is a character of Chinese, Japanese or Korean.
  static boolean isWide(char letter) {
    return letter >= FIRST_WIDE
        && (letter <= LAST_IDEOGRAPH || (letter >= FIRST_HANGUL && letter <= LAST_HANGUL));
  }
}
