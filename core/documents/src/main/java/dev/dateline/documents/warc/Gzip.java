package dev.dateline.documents.warc;

/// The compression of web archives and of the answers in them.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1">RFC 1952</a>
final class Gzip {
  private static final int FIRST = 0x1f;
  private static final int SECOND = 0x8b;

  private Gzip() {}

  /// Whether `bytes` open as gzip does, whatever they are said to be.
  static boolean opens(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == FIRST && (bytes[1] & 0xff) == SECOND;
  }
}
