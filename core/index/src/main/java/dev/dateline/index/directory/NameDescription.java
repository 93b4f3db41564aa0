package dev.dateline.index.directory;

import dev.dateline.articles.EntityType;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that the directory says of a name.
///
/// @param name the canonical name, as shown
/// @param types the kinds of thing it names
/// @param aliases other ways in which articles write it
/// @param group the names that people merged it with; itself alone where they did not
/// @param span the days of the first and the last article of the group; null where no article is
///   left
public record NameDescription(
    String name, Set<EntityType> types, Set<String> aliases, Group group, @Nullable Days span) {
  public NameDescription {
    types = Set.copyOf(types);
    aliases = Set.copyOf(aliases);
  }

  /// The first and the last of some days.
  public record Days(LocalDate first, LocalDate last) {}
}
