package dev.dateline.documents.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The mark with which a file in a Unicode encoding may open.
enum ByteOrderMark {
  // The longer marks first: UTF-32's opens with UTF-16's.
  UTF_32LE(StandardCharsets.UTF_32LE, 0xff, 0xfe, 0, 0),
  UTF_32BE(StandardCharsets.UTF_32BE, 0, 0, 0xfe, 0xff),
  UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xff, 0xfe),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xfe, 0xff);

  private final Charset charset;
  private final List<Byte> mark;

  ByteOrderMark(Charset charset, int... mark) {
    this.charset = charset;
    this.mark = Arrays.stream(mark).mapToObj(each -> (byte) each).toList();
  }

  static Optional<Charset> of(byte[] bytes) {
    return Arrays.stream(values()).filter(it -> it.opens(bytes)).map(it -> it.charset).findFirst();
  }

  private boolean opens(byte[] bytes) {
    return bytes.length >= mark.size()
        && IntStream.range(0, mark.size()).allMatch(i -> mark.get(i) == bytes[i]);
  }
}
