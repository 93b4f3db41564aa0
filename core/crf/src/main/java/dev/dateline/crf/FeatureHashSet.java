package dev.dateline.crf;

import java.util.AbstractCollection;
import java.util.Iterator;

/// A set of words that stores only their hashes: it can be asked for a word but not listed.
final class FeatureHashSet extends AbstractCollection<String> {
  private final FeatureTable hashes;
  private final int size;

  private FeatureHashSet(FeatureTable hashes, int size) {
    this.hashes = hashes;
    this.size = size;
  }

  static FeatureHashSet of(long[] hashes) {
    var table = new FeatureTable(hashes.length);
    for (long hash : hashes) {
      table.enter(hash, 0);
    }
    return new FeatureHashSet(table, hashes.length);
  }

  @Override
  public boolean contains(Object word) {
    return word instanceof String text && hashes.number(FeatureHash.of(text)) != FeatureTable.NONE;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Iterator<String> iterator() {
    throw new UnsupportedOperationException("only the hashes of the words are stored");
  }
}
