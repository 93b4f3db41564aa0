package dev.dateline.documents.encoding;

import dev.dateline.articles.Rejection;

/// What bytes are as text.
public sealed interface Decoding {
  /// Text.
  ///
  /// @param text without a byte order mark
  /// @param charset the canonical name of the encoding it was read in
  record Decoded(String text, String charset) implements Decoding {}

  /// Bytes that are no text, or in an encoding that cannot be told.
  record Undecodable(Rejection rejection) implements Decoding {}
}
