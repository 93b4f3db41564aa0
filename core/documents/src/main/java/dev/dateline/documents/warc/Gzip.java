package dev.dateline.documents.warc;

/// Decompresses web archives and the responses in them.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1">RFC 1952</a>
final class Gzip {
  private static final int FIRST = 0x1f;
  private static final int SECOND = 0x8b;

  private Gzip() {}

  /// Whether `bytes` begin like gzip, whatever they are declared to be.
  static boolean opens(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == FIRST && (bytes[1] & 0xff) == SECOND;
  }
}
