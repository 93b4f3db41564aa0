package dev.dateline.documents.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Recognizes UTF-16 without a byte order mark: every other byte of a text with Latin letters and
/// spaces is zero.
final class UnmarkedUtf16 {
  private static final int FEWEST_BYTES = 16;
  private static final int MOST_BYTES = 1 << 12;
  private static final double MOST = 0.8;
  private static final double FEW = 0.02;

  private UnmarkedUtf16() {}

  /// The encoding of `bytes`, if they look like UTF-16.
  static Optional<Charset> of(byte[] bytes) {
    int pairs = Math.min(bytes.length, MOST_BYTES) / 2;
    if (2 * pairs < FEWEST_BYTES || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int even = 0;
    int odd = 0;
    for (int pair = 0; pair < pairs; pair++) {
      even += bytes[2 * pair] == 0 ? 1 : 0;
      odd += bytes[2 * pair + 1] == 0 ? 1 : 0;
    }
    if (odd >= MOST * pairs && even <= FEW * pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even >= MOST * pairs && odd <= FEW * pairs
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }
}
