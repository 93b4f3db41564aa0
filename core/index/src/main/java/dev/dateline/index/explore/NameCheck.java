package dev.dateline.index.explore;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.reading.NameReading;
import dev.dateline.index.query.Count;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the archive knows about a name of a list.
///
/// @param reading how the name is read
/// @param articles how many articles use it
/// @param first the day of the first of them; null if there is none
/// @param last the day of the last of them; null if there is none
public record NameCheck(
    NameReading reading, Count articles, @Nullable LocalDate first, @Nullable LocalDate last) {
  /// The types of what the name is read as.
  public Set<EntityType> types() {
    var types = EnumSet.noneOf(EntityType.class);
    reading.as().forEach(candidate -> types.addAll(candidate.types()));
    return types;
  }
}
