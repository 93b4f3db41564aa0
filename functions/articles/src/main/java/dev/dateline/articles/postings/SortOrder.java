package dev.dateline.articles.postings;

import java.util.Comparator;

/// The direction in which a posting list is read.
public enum SortOrder {
  NEWEST_FIRST,
  OLDEST_FIRST;

  /// Puts what is read first before what is read later.
  public Comparator<Position> comparator() {
    return this == NEWEST_FIRST ? Comparator.reverseOrder() : Comparator.naturalOrder();
  }
}
