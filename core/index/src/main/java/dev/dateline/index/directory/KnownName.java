package dev.dateline.index.directory;

import dev.dateline.articles.EntityType;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What is known of one canonical name. Only ever grows.
///
/// @param name as it was first shown
/// @param types the kinds of thing it was found to name; at least one once it is stored
/// @param aliases other ways in which articles write it, as they write them
public record KnownName(String name, Set<EntityType> types, Set<String> aliases) {
  /// How many aliases of one name are kept: enough for every honest one, and few enough that no
  /// text can blow a name up.
  public static final int MOST_ALIASES = 50;

  public KnownName {
    types = Set.copyOf(types);
    aliases = Set.copyOf(aliases);
  }

  /// The name's key.
  public NameKey key() {
    return NameKey.of(name);
  }

  /// This and what `other` says of the same name.
  public KnownName with(KnownName other) {
    return new KnownName(name, union(types, other.types), union(aliases, other.aliases));
  }

  /// What this says that `other` does not: what is left to be stored where `other` is stored. No
  /// aliases where `other` has as many as are kept.
  public KnownName without(KnownName other) {
    boolean full = other.aliases.size() >= MOST_ALIASES;
    return new KnownName(
        name, difference(types, other.types), full ? Set.of() : difference(aliases, other.aliases));
  }

  /// Whether this says nothing.
  public boolean isEmpty() {
    return types.isEmpty() && aliases.isEmpty();
  }

  /// The lines of the directory that lead to this name: by itself and by each alias, as each type;
  /// and to a person by the one form of the spellings of the full name.
  public Stream<NameEntry> entries() {
    var written =
        Stream.concat(Stream.of(name), aliases.stream())
            .map(FoldedName::of)
            .flatMap(alias -> types.stream().map(type -> new NameEntry(alias, name, type)));
    var spelled =
        types.stream()
            .filter(type -> type == EntityType.PERSON)
            .map(person -> new NameEntry(NameSpelling.ofPerson(name), name, person));
    return Stream.concat(written, spelled).distinct().filter(NameEntry::fits);
  }

  private static <T extends Comparable<T>> Set<T> union(Set<T> one, Set<T> other) {
    var all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  private static <T extends Comparable<T>> Set<T> difference(Set<T> one, Set<T> other) {
    var rest = new TreeSet<>(one);
    rest.removeAll(other);
    return rest;
  }
}
