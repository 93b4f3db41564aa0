package dev.dateline.index.postings;

import dev.dateline.articles.Coded;
import java.util.Comparator;

/// The direction in which a posting list is read.
public enum SortOrder implements Coded {
  NEWEST_FIRST("newest-first"),
  OLDEST_FIRST("oldest-first");

  private final String code;

  SortOrder(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /// Puts what is read first before what is read later.
  public Comparator<Position> comparator() {
    return this == NEWEST_FIRST ? Comparator.reverseOrder() : Comparator.naturalOrder();
  }
}
