package dev.dateline.documents.dates;

/// The digits and spaces of all scripts as those of ASCII.
final class PlainCharacters {
  private static final int TEN = 10;

  private PlainCharacters() {}

  /// `text` with digits such as `٢` as `2`, and with every space a plain one. Keeps the length.
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
