package dev.dateline.documents.rtf;

/// A piece of an RTF file.
sealed interface RtfToken {
  /// `{`.
  record Open() implements RtfToken {}

  /// `}`.
  record Close() implements RtfToken {}

  /// A control word or symbol, such as `\par`, `\u8364` or `\*`.
  ///
  /// @param name the letters after the backslash, or the symbol
  /// @param number the number after the letters
  /// @param hasNumber whether there is one
  record Control(String name, int number, boolean hasNumber) implements RtfToken {}

  /// A byte of text in the encoding of its font.
  record Text(byte value) implements RtfToken {}
}
