package dev.dateline.crf;

import java.util.AbstractCollection;
import java.util.Iterator;

/// A set of words of which only the prints are kept: it tells whether it has a word, and no more.
final class FeatureHashSet extends AbstractCollection<String> {
  private final FeatureTable prints;
  private final int size;

  private FeatureHashSet(FeatureTable prints, int size) {
    this.prints = prints;
    this.size = size;
  }

  static FeatureHashSet of(long[] prints) {
    var table = new FeatureTable(prints.length);
    for (long print : prints) {
      table.enter(print, 0);
    }
    return new FeatureHashSet(table, prints.length);
  }

  @Override
  public boolean contains(Object word) {
    return word instanceof String text && prints.number(FeatureHash.of(text)) != FeatureTable.NONE;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Iterator<String> iterator() {
    throw new UnsupportedOperationException("only the prints of the words are kept");
  }
}
