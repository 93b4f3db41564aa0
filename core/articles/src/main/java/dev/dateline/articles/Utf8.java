package dev.dateline.articles;

import java.nio.charset.StandardCharsets;

/// Measures and truncates text by its size in UTF-8.
public final class Utf8 {
  private Utf8() {}

  /// The size of `text` in bytes.
  public static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /// The longest prefix of `text` that fits into `bytes` without splitting a character.
  public static String beginning(String text, int bytes) {
    if (text.length() <= bytes / 3) {
      return text; // No UTF-16 unit takes more than three bytes.
    }
    int left = bytes;
    int end = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      left -= length(codePoint);
      if (left < 0) {
        return text.substring(0, end);
      }
      end += Character.charCount(codePoint);
    }
    return text;
  }

  private static int length(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return Character.isBmpCodePoint(codePoint) ? 3 : 4;
  }
}
