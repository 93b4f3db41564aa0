package dev.dateline.index.explore;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.Group;
import java.util.BitSet;

/// A name with all that people merged into it, and which articles name it.
///
/// @param group the names
/// @param type what most of the articles name it as
/// @param articles the numbers of the articles
record NameTally(Group group, EntityType type, BitSet articles) {
  String name() {
    return group.name();
  }

  int count() {
    return articles.cardinality();
  }
}
