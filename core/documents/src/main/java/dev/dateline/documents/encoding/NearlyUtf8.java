package dev.dateline.documents.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Texts in UTF-8 with a few bad bytes: characters cut in the middle, or pasted in from another
/// encoding.
///
/// @param decoded the text
/// @param good how many of its characters take several bytes, and decode
record NearlyUtf8(DecodedText decoded, long good) {
  /// That many times as many good places as bad ones are no chance, whatever a file declares.
  private static final int SURELY = 10;

  static NearlyUtf8 of(byte[] bytes) {
    var decoded = FlawedDecoder.decode(bytes, StandardCharsets.UTF_8);
    long good = decoded.text().codePoints().filter(it -> it >= 0x80).count() - decoded.bad();
    return new NearlyUtf8(decoded, good);
  }

  /// The text, if hardly anything else can be meant.
  Optional<DecodedText> sure() {
    return Optional.of(decoded).filter(it -> good >= it.bad() * SURELY && it.isText());
  }

  /// The text, if no more places are bad than good.
  Optional<DecodedText> likely() {
    return Optional.of(decoded).filter(it -> good >= it.bad() && it.isText());
  }

  /// The text, if a few bytes alone are bad, and nothing tells which characters they were.
  Optional<DecodedText> last() {
    return Optional.of(decoded).filter(DecodedText::isText);
  }
}
