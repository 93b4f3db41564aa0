package dev.dateline.documents.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A text in UTF-8 with a few bad bytes: truncated characters, or characters in another encoding.
///
/// @param decoded the text
/// @param good how many multi-byte characters were decoded
record NearlyUtf8(DecodedText decoded, long good) {
  /// With this many good places for each bad one, it is UTF-8, whatever the file declares.
  private static final int SURELY = 10;

  static NearlyUtf8 of(byte[] bytes) {
    var decoded = FlawedDecoder.decode(bytes, StandardCharsets.UTF_8);
    long good = decoded.text().codePoints().filter(it -> it >= 0x80).count() - decoded.bad();
    return new NearlyUtf8(decoded, good);
  }

  /// The text, if it is almost certainly UTF-8.
  Optional<DecodedText> sure() {
    return Optional.of(decoded).filter(it -> good >= it.bad() * SURELY && it.isText());
  }

  /// The text, if there are at least as many good places as bad ones.
  Optional<DecodedText> likely() {
    return Optional.of(decoded).filter(it -> good >= it.bad() && it.isText());
  }

  /// The text, if only a few bytes are bad, and their characters are unknown.
  Optional<DecodedText> last() {
    return Optional.of(decoded).filter(DecodedText::isText);
  }
}
