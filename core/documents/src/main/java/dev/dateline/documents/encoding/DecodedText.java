package dev.dateline.documents.encoding;

/// Bytes decoded in one encoding, however badly they fit.
///
/// @param text the text, with U+FFFD for what does not decode
/// @param bad how many places do not decode
record DecodedText(String text, int bad) {
  /// One place in so many may be bad: far more than flaws in a text have, far fewer than what is no
  /// text has.
  private static final int BAD_SHARE = 100;

  /// A shorter text with a flaw is none.
  private static final int SHORTEST = 20;

  /// Whether it is a text with at most a few flaws: places that do not decode, and characters that
  /// no text has.
  boolean isText() {
    int flaws = bad + Plausibility.controls(text);
    return flaws * BAD_SHARE <= text.length() || (flaws == 1 && text.length() >= SHORTEST);
  }
}
