package dev.dateline.index.directory;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.store.Group;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything the directory knows about a name.
///
/// @param name the canonical name, as displayed
/// @param types the types that articles use it with
/// @param aliases as articles spell them
/// @param group its group; the name alone if it was never merged
/// @param span the days of the first and last article of the group; null if there are none
public record NameDescription(
    String name, Set<EntityType> types, Set<String> aliases, Group group, @Nullable Days span) {
  public NameDescription {
    types = Set.copyOf(types);
    aliases = Set.copyOf(aliases);
  }

  /// A range of days, both ends included.
  public record Days(LocalDate first, LocalDate last) {}
}
