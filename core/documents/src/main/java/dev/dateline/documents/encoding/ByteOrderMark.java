package dev.dateline.documents.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The byte order mark at the beginning of a file in a Unicode encoding.
enum ByteOrderMark {
  // Longer marks first, since UTF-32's begins with UTF-16's.
  UTF_32LE(StandardCharsets.UTF_32LE, 0xff, 0xfe, 0, 0),
  UTF_32BE(StandardCharsets.UTF_32BE, 0, 0, 0xfe, 0xff),
  UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xff, 0xfe),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xfe, 0xff);

  private final Charset charset;

  /// Each byte as a character.
  private final String mark;

  ByteOrderMark(Charset charset, int... mark) {
    this.charset = charset;
    this.mark = new String(mark, 0, mark.length);
  }

  static Optional<Charset> of(byte[] bytes) {
    return Arrays.stream(values()).filter(it -> it.opens(bytes)).map(it -> it.charset).findFirst();
  }

  private boolean opens(byte[] bytes) {
    return bytes.length >= mark.length()
        && mark.equals(new String(bytes, 0, mark.length(), StandardCharsets.ISO_8859_1));
  }
}
