package dev.dateline.index.directory;

import dev.dateline.articles.EntityType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that a name which was asked for may stand for.
///
/// @param found by key
/// @param complete false where there is more than was read
record Candidates(Map<NameKey, Candidate> found, boolean complete) {
  /// How many names one name is read as at most.
  static final int MOST = 20;

  /// A name may be of each type, and one line more tells whether there is more.
  private static final int LINES = MOST * EntityType.values().length + 1;

  /// No name but the one asked for.
  static Candidates none() {
    return new Candidates(Map.of(), true);
  }

  /// What the directory, and beside it CLDR's names of countries, gives for `asked`.
  ///
  /// @param types those of them that are meant; empty for all
  static Candidates of(String asked, Set<EntityType> types, NameStore store) {
    var found = new TreeMap<NameKey, Candidate>();
    boolean complete = true;
    var aliases = NameSpelling.aliases(asked);
    for (var alias : aliases) {
      complete &= add(found, alias, EnumSet.allOf(EntityType.class), store);
    }
    var spelled = NameSpelling.ofPerson(asked);
    if (!aliases.contains(spelled)) {
      complete &= add(found, spelled, EnumSet.of(EntityType.PERSON), store);
    }
    countries(asked, store).forEach(country -> add(found, country));
    if (!types.isEmpty()) {
      found.values().removeIf(each -> Collections.disjoint(each.types(), types));
    }
    return new Candidates(found, complete);
  }

  /// Adds what of `types` goes by `alias`; false where there is more than was read.
  private static boolean add(
      Map<NameKey, Candidate> found, FoldedName alias, Set<EntityType> types, NameStore store) {
    if (!alias.fits()) {
      return true;
    }
    var slice = store.entries(alias + "#", null, LINES);
    slice.entries().stream()
        .filter(entry -> types.contains(entry.type()))
        .forEach(entry -> add(found, new Candidate(entry.name(), Set.of(entry.type()))));
    return !slice.more();
  }

  /// Countries are read only where some article names them.
  private static Stream<Candidate> countries(String asked, NameStore store) {
    var keys =
        CountryNames.abbreviated(asked).stream().map(NameKey::of).collect(Collectors.toSet());
    return keys.isEmpty()
        ? Stream.empty()
        : store.names(keys).values().stream()
            .filter(known -> known.types().contains(EntityType.LOCATION))
            .map(known -> new Candidate(known.name(), known.types()));
  }

  private static void add(Map<NameKey, Candidate> found, Candidate candidate) {
    found.merge(candidate.key(), candidate, Candidate::with);
  }

  /// Those that are meant, as `asked` is written: where it is an acronym of places and
  /// organisations, not the people who are called so.
  Candidates meantBy(String asked) {
    if (found.values().stream().noneMatch(each -> Acronym.isOfAThing(asked, each))) {
      return this;
    }
    var meant = new TreeMap<>(found);
    meant.values().removeIf(each -> Acronym.isOfAPersonCalledSo(asked, each));
    return new Candidates(meant, complete);
  }

  /// The names that are written as `asked` is, but for case, accents, punctuation and spelling.
  List<Candidate> written(String asked) {
    return found.values().stream().filter(each -> NameSpelling.isOf(each, asked)).toList();
  }

  /// The names of a kind that one of `names` is of. Where they name places, organisations and other
  /// things, people who share the name are not of their kind; and a place is meant only by its own
  /// name or by an abbreviation, not by that of its capital or its people.
  List<Candidate> ofTheKindOf(List<Candidate> names) {
    var kinds = EnumSet.noneOf(EntityType.class);
    names.forEach(each -> kinds.addAll(each.types()));
    if (!kinds.equals(EnumSet.of(EntityType.PERSON))) {
      kinds.remove(EntityType.PERSON);
    }
    return found.values().stream()
        .filter(each -> names.contains(each) || each.types().stream().anyMatch(kinds::contains))
        .filter(each -> names.contains(each) || !isPlace(each) || areAbbreviations(names))
        .toList();
  }

  private static boolean isPlace(Candidate candidate) {
    return candidate.types().contains(EntityType.LOCATION);
  }

  private static boolean areAbbreviations(List<Candidate> names) {
    return names.stream().allMatch(each -> CountryNames.isAbbreviation(each.name()));
  }

  /// Whether there are too many to read them all.
  boolean tooMany() {
    return !complete || found.size() > MOST;
  }
}
