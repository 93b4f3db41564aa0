package dev.dateline.index.directory.store;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.spelling.NameSpelling;
import dev.dateline.index.directory.spelling.Surnames;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What the directory knows about a canonical name. It only ever grows.
///
/// @param name as displayed, from the first article
/// @param types the types that articles use it with; at least one if it is stored
/// @param aliases as articles spell them, and a person's surnames
public record KnownName(String name, Set<EntityType> types, Set<String> aliases) {
  /// The most aliases of one name: enough for any real name, and few enough that no text can
  /// inflate an item.
  public static final int MOST_ALIASES = 50;

  public KnownName {
    types = Set.copyOf(types);
    aliases = Set.copyOf(aliases);
  }

  /// The name's key.
  public NameKey key() {
    return NameKey.of(name);
  }

  /// The union of this and `other`, which have the same name.
  public KnownName with(KnownName other) {
    return new KnownName(name, union(types, other.types), union(aliases, other.aliases));
  }

  /// What this adds to `other`: what remains to be stored if `other` is stored. No aliases if
  /// `other` already has the maximum.
  public KnownName without(KnownName other) {
    boolean full = other.aliases.size() >= MOST_ALIASES;
    return new KnownName(
        name, difference(types, other.types), full ? Set.of() : difference(aliases, other.aliases));
  }

  /// Whether it has neither types nor aliases.
  public boolean isEmpty() {
    return types.isEmpty() && aliases.isEmpty();
  }

  /// The directory entries of this name: for the name and each alias with each type, and for a
  /// person also the forms that all spellings of the full name share, and the surname as English
  /// texts write it.
  public Stream<NameEntry> entries() {
    var spelled =
        Stream.concat(Stream.of(name), aliases.stream())
            .flatMap(NameSpelling::storedAliases)
            .flatMap(alias -> types.stream().map(type -> new NameEntry(alias, name, type)));
    var shared =
        types.stream()
            .filter(type -> type == EntityType.PERSON)
            .flatMap(person -> shared().map(alias -> new NameEntry(alias, name, person)));
    return Stream.concat(spelled, shared).distinct().filter(NameEntry::fits);
  }

  private Stream<FoldedName> shared() {
    var own = NameSpelling.ofPerson(name);
    var surnames =
        NameSpelling.romanized(name).stream()
            .filter(form -> !form.equals(own))
            .flatMap(form -> Surnames.last(form.value()).stream())
            .map(FoldedName::of);
    return Stream.concat(NameSpelling.ofPersons(name).stream(), surnames);
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
