package dev.dateline.recognition.corenlp;

import edu.stanford.nlp.util.Index;
import java.io.Writer;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/// The numbers of a model's features, without their names. Half a million features are looked up
/// for an article, most of them in vain: in a hash map of strings that took more than a third of
/// the time, waiting for memory, and a quarter of the heap.
///
/// A feature is known by 64 bits of its name. No two of a model have the same, or it would not be
/// loaded; that another name is taken for one of them is as likely as one in 10^13.
final class FeatureTable implements Index<String> {
  private static final long serialVersionUID = 1;

  private static final int NONE = -1;
  private static final long FREE = 0;

  /// Offset and prime of FNV-1a, and the multiplier with which MurmurHash3 ends.
  private static final long OFFSET = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;
  private static final long MIX = 0xff51afd7ed558ccdL;

  private final long[] prints;
  private final int[] numbers;
  private final int size;

  /// Eight bits for each place: of the features that a model does not know, nine in ten are turned
  /// away here, by a megabyte that stays in the processor's cache.
  private final long[] filter;

  private FeatureTable(int size) {
    // A third to two thirds of the places are free.
    int places = Integer.highestOneBit(Math.max(1, size + size / 2)) * 2;
    this.prints = new long[places];
    this.numbers = new int[places];
    this.filter = new long[Math.max(1, places >> 3)];
    this.size = size;
  }

  /// The features of `index`, which is not needed any more.
  ///
  /// @throws IllegalArgumentException where two of them cannot be told apart
  static FeatureTable of(Index<String> index) {
    var table = new FeatureTable(index.size());
    for (int number = 0; number < index.size(); number++) {
      table.enter(index.get(number), number);
    }
    return table;
  }

  private void enter(String feature, int number) {
    long print = print(feature);
    int place = place(print);
    if (prints[place] != FREE) {
      throw new IllegalArgumentException("another feature has the print of " + feature);
    }
    prints[place] = print;
    filter[word(print)] |= bit(print);
    numbers[place] = number;
  }

  @Override
  public int indexOf(String feature) {
    long print = print(feature);
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

  private static long print(String feature) {
    long print = OFFSET;
    for (int at = 0; at < feature.length(); at++) {
      print = (print ^ feature.charAt(at)) * PRIME;
    }
    print = (print ^ (print >>> 33)) * MIX;
    print ^= print >>> 33;
    return print == FREE ? PRIME : print;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean contains(Object feature) {
    return feature instanceof String name && indexOf(name) != NONE;
  }

  @Override
  public boolean isLocked() {
    return true;
  }

  @Override
  public void lock() {}

  @Override
  @Deprecated
  public int indexOf(String feature, boolean add) {
    return add ? addToIndex(feature) : indexOf(feature);
  }

  @Override
  public int addToIndex(String feature) {
    throw unchangeable();
  }

  @Override
  public boolean add(String feature) {
    throw unchangeable();
  }

  @Override
  public boolean addAll(Collection<? extends String> features) {
    throw unchangeable();
  }

  @Override
  public void clear() {
    throw unchangeable();
  }

  @Override
  public void unlock() {
    throw unchangeable();
  }

  @Override
  public String get(int number) {
    throw nameless();
  }

  @Override
  public List<String> objectsList() {
    throw nameless();
  }

  @Override
  public Collection<String> objects(int[] chosen) {
    throw nameless();
  }

  @Override
  public Iterator<String> iterator() {
    throw nameless();
  }

  @Override
  public void saveToWriter(Writer out) {
    throw nameless();
  }

  @Override
  public void saveToFilename(String file) {
    throw nameless();
  }

  private static UnsupportedOperationException unchangeable() {
    return new UnsupportedOperationException("a loaded model learns no features");
  }

  private static UnsupportedOperationException nameless() {
    return new UnsupportedOperationException("the names of the features are not kept");
  }
}
