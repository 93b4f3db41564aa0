package dev.dateline.documents.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;

/// Splits a web archive into records.
///
/// @see <a href="https://iipc.github.io/warc-specifications/">the WARC format</a>
final class WarcRecords {
  private static final String VERSION = "WARC/";

  private final byte[] bytes;
  private int at;

  WarcRecords(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The next record; empty at the end, or if something other than a record follows.
  Optional<WarcRecord> next() {
    skipLineEnds();
    int length = VERSION.length();
    if (at + length > bytes.length || !new String(bytes, at, length, ISO_8859_1).equals(VERSION)) {
      return Optional.empty();
    }
    var head = HeaderBlock.at(bytes, at);
    int start = head.end();
    long stated = head.length(bytes.length - start);
    int end = (int) Math.min(bytes.length, start + stated);
    at = end;
    return Optional.of(new WarcRecord(head.fields(), Arrays.copyOfRange(bytes, start, end)));
  }

  private void skipLineEnds() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
      at++;
    }
  }
}
