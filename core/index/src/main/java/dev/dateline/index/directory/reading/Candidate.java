package dev.dateline.index.directory.reading;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.spelling.NameSpelling;
import java.util.EnumSet;
import java.util.Set;

/// A name that a query may mean.
///
/// @param name canonical, as displayed
/// @param types the types that articles use it with; empty if the directory does not know it
public record Candidate(String name, Set<EntityType> types) {
  public Candidate {
    types = Set.copyOf(types);
  }

  /// The name's key.
  public NameKey key() {
    return NameKey.of(name);
  }

  /// Whether `other` is a spelling of this name.
  boolean isSpelled(String other) {
    return NameSpelling.areOne(name, other)
        || (types.contains(EntityType.PERSON) && NameSpelling.areOnePerson(name, other));
  }

  /// This name with the types of `other` as well.
  Candidate with(Candidate other) {
    var all = EnumSet.noneOf(EntityType.class);
    all.addAll(types);
    all.addAll(other.types);
    return new Candidate(name, all);
  }
}
