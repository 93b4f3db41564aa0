package dev.dateline.documents.rtf;

/// A piece of an RTF file.
sealed interface RtfToken {
  /// `{`.
  record Open() implements RtfToken {}

  /// `}`.
  record Close() implements RtfToken {}

  /// `\par`, `\u8364`, `\*` and their like.
  ///
  /// @param name the letters, or the one other character after the backslash
  /// @param number the number after the letters
  /// @param hasNumber whether there is one
  record Control(String name, int number, boolean hasNumber) implements RtfToken {}

  /// A byte of text in the encoding of its font.
  record Text(byte value) implements RtfToken {}
}
