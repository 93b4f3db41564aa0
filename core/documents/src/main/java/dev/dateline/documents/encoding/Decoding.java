package dev.dateline.documents.encoding;

/// Decoded text.
///
/// @param text without a byte order mark
/// @param charset the canonical name of the encoding it was read in
public record Decoding(String text, String charset) {}
