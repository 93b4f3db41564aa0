package dev.dateline.crf;

/// A 64-bit hash by which a model identifies its features (FNV-1a, finished by MurmurHash3's
/// mixer). It is computed incrementally, so that features with a common beginning share the work.
///
/// No two features of a model have the same hash: the conversion would have failed. An unknown text
/// is mistaken for a feature with a probability of about 10^-13.
public final class FeatureHash {
  /// FNV-1a's offset and prime, and a multiplier of MurmurHash3's mixer.
  static final long START = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;
  private static final long MIX = 0xff51afd7ed558ccdL;

  private FeatureHash() {}

  /// The state after `more` characters.
  static long with(long state, CharSequence more) {
    long next = state;
    for (int at = 0; at < more.length(); at++) {
      next = with(next, more.charAt(at));
    }
    return next;
  }

  /// The state after one more character.
  static long with(long state, char more) {
    return (state ^ more) * PRIME;
  }

  /// The hash of the text that led to `state`; never 0.
  static long end(long state) {
    long hash = (state ^ (state >>> 33)) * MIX;
    hash ^= hash >>> 33;
    return hash == 0 ? PRIME : hash;
  }

  /// The hash of `text`.
  public static long of(CharSequence text) {
    return end(with(START, text));
  }
}
