package dev.dateline.documents.dates;

/// Converts the digits and spaces of all scripts to ASCII.
final class PlainCharacters {
  private static final int TEN = 10;

  private PlainCharacters() {}

  /// `text` with digits such as `٢` replaced by `2`, and every kind of space by a plain one. Keeps
  /// the length.
  static String of(String text) {
    return text.codePoints().allMatch(it -> it < 128) ? text : fold(text);
  }

  private static String fold(String text) {
    var folded = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      int digit = Character.digit(text.charAt(at), TEN);
      if (digit >= 0) {
        folded.setCharAt(at, (char) ('0' + digit));
      } else if (Character.isSpaceChar(text.charAt(at))) {
        folded.setCharAt(at, ' ');
      }
    }
    return folded.toString();
  }
}
