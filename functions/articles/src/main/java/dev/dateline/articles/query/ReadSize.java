package dev.dateline.articles.query;

/// How many postings to ask for at once: few after a leap, twice as many each time that a list is
/// read on without one.
///
/// DynamoDB's smallest charge for a query covers 4 KB, which is about ten postings: to ask for
/// fewer saves nothing.
final class ReadSize {
  /// What the smallest charge covers.
  static final int SMALLEST = 10;

  private static final int LARGEST = 200;

  private final int first;
  private int size;

  private ReadSize(int first) {
    this.first = first;
    this.size = first;
  }

  /// For a list of which `expected` postings in a row are likely needed.
  static ReadSize expecting(int expected) {
    return new ReadSize(Math.max(SMALLEST, expected));
  }

  int next() {
    int next = size;
    size = Math.max(size, Math.min(2 * size, LARGEST));
    return next;
  }

  void leapt() {
    size = first;
  }
}
