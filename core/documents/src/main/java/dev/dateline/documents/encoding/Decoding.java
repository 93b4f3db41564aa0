package dev.dateline.documents.encoding;

import dev.dateline.articles.Rejection;

/// The result of decoding bytes.
public sealed interface Decoding {
  /// Text.
  ///
  /// @param text without a byte order mark
  /// @param charset the canonical name of the encoding it was read in
  record Decoded(String text, String charset) implements Decoding {}

  /// Bytes that are not text, or in an unknown encoding.
  record Undecodable(Rejection rejection) implements Decoding {}
}
