package dev.dateline.recognition.field;

import java.util.AbstractCollection;
import java.util.Iterator;

/// A set of words of which only the prints are kept: it tells whether it has a word, and no more.
final class PrintSet extends AbstractCollection<String> {
  private final PrintTable prints;
  private final int size;

  private PrintSet(PrintTable prints, int size) {
    this.prints = prints;
    this.size = size;
  }

  static PrintSet of(long[] prints) {
    var table = new PrintTable(prints.length);
    for (long print : prints) {
      table.enter(print, 0);
    }
    return new PrintSet(table, prints.length);
  }

  @Override
  public boolean contains(Object word) {
    return word instanceof String text && prints.number(Print.of(text)) != PrintTable.NONE;
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
