package dev.dateline.crf;

/// Numbers by the prints of texts: an open table, two thirds full at most.
///
/// Half a million features are looked up for an article of new words, most of them in vain. Hence a
/// filter of eight bits for each place: nine in ten of what is not there are turned away by it, and
/// it stays in the processor's cache.
final class FeatureTable {
  /// What is not there has this number.
  static final int NONE = -1;

  private static final long FREE = 0;

  private final long[] prints;
  private final int[] numbers;
  private final long[] filter;

  /// An empty table for `size` texts.
  FeatureTable(int size) {
    int places = Integer.highestOneBit(Math.max(1, size + size / 2)) * 2;
    this.prints = new long[places];
    this.numbers = new int[places];
    this.filter = new long[Math.max(1, places >> 3)];
  }

  /// Enters a number under a print.
  ///
  /// @throws IllegalArgumentException where the print is taken
  void enter(long print, int number) {
    int place = place(print);
    if (prints[place] != FREE) {
      throw new IllegalArgumentException("two texts have the print " + print);
    }
    prints[place] = print;
    numbers[place] = number;
    filter[word(print)] |= bit(print);
  }

  /// The number under `print`, or [#NONE].
  int number(long print) {
    if ((filter[word(print)] & bit(print)) == 0) {
      return NONE;
    }
    int place = place(print);
    return prints[place] == FREE ? NONE : numbers[place];
  }

  /// Where `print` is, or else would be.
  private int place(long print) {
    int mask = prints.length - 1;
    int place = (int) print & mask;
    while (prints[place] != FREE && prints[place] != print) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private int word(long print) {
    return (int) (print >>> 32) & (filter.length - 1);
  }

  private static long bit(long print) {
    return 1L << (print >>> 58);
  }
}
