package dev.dateline.index.directory;

import dev.dateline.articles.EntityType;
import java.util.EnumSet;
import java.util.Set;

/// A name that another may stand for.
///
/// @param name canonical, as shown
/// @param types the kinds of thing it names; empty where the directory does not know it
public record Candidate(String name, Set<EntityType> types) {
  public Candidate {
    types = Set.copyOf(types);
  }

  /// The name's key.
  public NameKey key() {
    return NameKey.of(name);
  }

  /// This, which names things of the kinds of `other` too.
  Candidate with(Candidate other) {
    var all = EnumSet.noneOf(EntityType.class);
    all.addAll(types);
    all.addAll(other.types);
    return new Candidate(name, all);
  }
}
