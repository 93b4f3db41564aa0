package dev.dateline.index.explore;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.store.Group;
import java.util.BitSet;

/// A group of names, and the articles that mention it.
///
/// @param type its most frequent type
/// @param articles the numbers of the articles
record NameTally(Group group, EntityType type, BitSet articles) {
  String name() {
    return group.name();
  }

  int count() {
    return articles.cardinality();
  }
}
