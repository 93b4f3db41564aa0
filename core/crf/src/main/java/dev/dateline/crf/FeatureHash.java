package dev.dateline.crf;

/// A print: 64 bits of a text that stand for it, made in one pass so that a text can be continued
/// from where another ended. Fields know their features by them.
///
/// Two of a model's features never have the same, or it would not have been rewritten; that another
/// text is taken for one of them is as likely as one in 10^13.
public final class FeatureHash {
  /// FNV-1a's offset and prime, and the multiplier with which MurmurHash3 ends.
  static final long START = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;
  private static final long MIX = 0xff51afd7ed558ccdL;

  private FeatureHash() {}

  /// The state of a text that goes on with `more`.
  static long with(long state, CharSequence more) {
    long next = state;
    for (int at = 0; at < more.length(); at++) {
      next = with(next, more.charAt(at));
    }
    return next;
  }

  /// The state of a text that goes on with `more`.
  static long with(long state, char more) {
    return (state ^ more) * PRIME;
  }

  /// The print of the text that ends in `state`; never 0.
  static long end(long state) {
    long print = (state ^ (state >>> 33)) * MIX;
    print ^= print >>> 33;
    return print == 0 ? PRIME : print;
  }

  /// The print of `text`.
  public static long of(CharSequence text) {
    return end(with(START, text));
  }
}
