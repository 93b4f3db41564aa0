package dev.dateline.crf;

/// A hash table from 64-bit hashes to numbers: open addressing with linear probing, at most two
/// thirds full.
///
/// Labelling an article takes up to half a million lookups, most of them of unknown features. A
/// one-hash Bloom filter with eight bits per slot rejects nine in ten of these and fits into the
/// processor's cache.
final class FeatureTable {
  /// The number of an unknown hash.
  static final int NONE = -1;

  private static final long FREE = 0;

  private final long[] hashes;
  private final int[] numbers;
  private final long[] filter;

  /// An empty table for at most `size` entries.
  FeatureTable(int size) {
    int slots = Integer.highestOneBit(Math.max(1, size + size / 2)) * 2;
    this.hashes = new long[slots];
    this.numbers = new int[slots];
    this.filter = new long[Math.max(1, slots >> 3)];
  }

  /// Maps `hash` to `number`.
  ///
  /// @throws IllegalArgumentException if the table has this hash already
  void enter(long hash, int number) {
    int slot = slot(hash);
    if (hashes[slot] != FREE) {
      throw new IllegalArgumentException("two features have the hash " + hash);
    }
    hashes[slot] = hash;
    numbers[slot] = number;
    filter[word(hash)] |= bit(hash);
  }

  /// The number of `hash`, or [#NONE].
  int number(long hash) {
    if ((filter[word(hash)] & bit(hash)) == 0) {
      return NONE;
    }
    int slot = slot(hash);
    return hashes[slot] == FREE ? NONE : numbers[slot];
  }

  /// The slot that holds `hash`, or the free slot where it belongs.
  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) hash & mask;
    while (hashes[slot] != FREE && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int word(long hash) {
    return (int) (hash >>> 32) & (filter.length - 1);
  }

  private static long bit(long hash) {
    return 1L << (hash >>> 58);
  }
}
