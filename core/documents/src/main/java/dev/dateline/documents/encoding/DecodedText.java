package dev.dateline.documents.encoding;

/// Bytes decoded with one encoding, even if they do not fit it well.
///
/// @param text the text, with U+FFFD for what cannot be decoded
/// @param bad how many places cannot be decoded
record DecodedText(String text, int bad) {
  /// At most one place in this many may be bad: far more than in a damaged text, far fewer than in
  /// what is not text.
  private static final int BAD_SHARE = 100;

  /// Shorter bytes with a bad place are not text.
  private static final int SHORTEST = 20;

  /// Whether it is a text with at most a few bad places: bytes that cannot be decoded, or control
  /// characters.
  boolean isText() {
    int flaws = bad + Plausibility.controls(text);
    return flaws * BAD_SHARE <= text.length() || (flaws == 1 && text.length() >= SHORTEST);
  }
}
