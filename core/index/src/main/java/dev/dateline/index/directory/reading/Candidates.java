package dev.dateline.index.directory.reading;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.CountryNames;
import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.spelling.NameSpelling;
import dev.dateline.index.directory.store.NameStore;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The names that a query may mean.
///
/// @param found by key
/// @param complete false if there are more than were read
record Candidates(Map<NameKey, Candidate> found, boolean complete) {
  /// The most names that one query is read as.
  static final int MOST = 20;

  /// A name may have every type, and one more line shows whether there are more.
  private static final int LINES = MOST * EntityType.values().length + 1;

  private static final int MOST_ROMANIZED = 5;
  private static final Set<EntityType> PEOPLE = Set.of(EntityType.PERSON);

  /// No names beside the query itself.
  static Candidates none() {
    return new Candidates(Map.of(), true);
  }

  /// Reads the candidates for `query` from the directory, including [OtherNames].
  ///
  /// @param types the types to consider; empty for all
  static Candidates of(String query, Set<EntityType> types, NameStore store) {
    var found = new TreeMap<NameKey, Candidate>();
    boolean complete = true;
    var aliases = NameSpelling.aliases(query);
    for (var alias : aliases) {
      complete &= add(found, alias, EnumSet.allOf(EntityType.class), store);
    }
    for (var alias : NameSpelling.ofPersons(query)) {
      complete &= !aliases.add(alias) || add(found, alias, PEOPLE, store);
    }
    for (var alias : romanized(found)) {
      complete &= !aliases.add(alias) || add(found, alias, PEOPLE, store);
    }
    OtherNames.of(query, store).forEach(each -> add(found, each));
    if (!types.isEmpty()) {
      found.values().removeIf(each -> Collections.disjoint(each.types(), types));
    }
    return new Candidates(found, complete);
  }

  /// The English spellings of the people in `found` whom other languages spell differently.
  private static List<FoldedName> romanized(Map<NameKey, Candidate> found) {
    return found.values().stream()
        .filter(each -> each.types().contains(EntityType.PERSON))
        .flatMap(each -> NameSpelling.romanized(each.name()).stream())
        .distinct()
        .limit(MOST_ROMANIZED)
        .toList();
  }

  /// The people among these whose names may be `name`, if all are one person; otherwise none.
  Candidates oneNamed(FullName name) {
    var people = new TreeMap<>(found);
    people
        .values()
        .removeIf(each -> !each.types().contains(EntityType.PERSON) || !name.mayBe(each.name()));
    return areOnePerson(people.values()) && complete ? new Candidates(people, true) : none();
  }

  private static boolean areOnePerson(Collection<Candidate> people) {
    return people.stream()
        .allMatch(
            one ->
                people.stream()
                    .allMatch(
                        each ->
                            each.isSpelled(one.name())
                                || FullName.of(one.name()).mayBe(each.name())));
  }

  /// The people among these who have Russian or Ukrainian names, if all are spellings of one name;
  /// otherwise none.
  Candidates oneRomanized() {
    var people = new TreeMap<>(found);
    people
        .values()
        .removeIf(
            each -> !each.types().equals(PEOPLE) || NameSpelling.romanized(each.name()).isEmpty());
    boolean isOne =
        people.values().stream()
            .allMatch(one -> people.values().stream().allMatch(it -> it.isSpelled(one.name())));
    return isOne && complete ? new Candidates(people, true) : none();
  }

  /// Adds the names of `types` that have `alias`; false if there are more than were read.
  private static boolean add(
      Map<NameKey, Candidate> found, FoldedName alias, Set<EntityType> types, NameStore store) {
    if (!alias.fits()) {
      return true;
    }
    var batch = store.entries(alias + "#", null, LINES);
    batch.entries().stream()
        .filter(entry -> types.contains(entry.type()))
        .forEach(entry -> add(found, new Candidate(entry.name(), Set.of(entry.type()))));
    return !batch.more();
  }

  private static void add(Map<NameKey, Candidate> found, Candidate candidate) {
    found.merge(candidate.key(), candidate, Candidate::with);
  }

  /// The candidates without people who cannot be meant: those who merely have the letters of
  /// `query` in their names if it is the acronym of an organization or a place, and those with
  /// other middle initials.
  Candidates matching(String query) {
    var matching = new TreeMap<>(found);
    var acronym = new AcronymQuery(query);
    if (found.values().stream().anyMatch(acronym::abbreviatesThing)) {
      matching.values().removeIf(acronym::isPartOfPersonName);
    }
    var namesakes = Namesakes.of(query, found.values());
    matching.values().removeIf(namesakes::excludes);
    return new Candidates(matching, complete);
  }

  /// The candidates whose name is `query`, ignoring case, accents, punctuation and spelling.
  List<Candidate> exactMatches(String query) {
    var namesakes = Namesakes.of(query, found.values());
    return found.values().stream()
        .filter(each -> each.isSpelled(query) && !namesakes.isOneOfSeveral(each))
        .toList();
  }

  /// The candidates that share a type with one of `names`. If `names` include anything but people,
  /// people who share the name are left out. Places are found only by their own name or an
  /// abbreviation, not by that of their capital or people.
  List<Candidate> sharingTypeWith(List<Candidate> names) {
    var types = EnumSet.noneOf(EntityType.class);
    names.forEach(each -> types.addAll(each.types()));
    if (!types.equals(EnumSet.of(EntityType.PERSON))) {
      types.remove(EntityType.PERSON);
    }
    return found.values().stream()
        .filter(each -> names.contains(each) || each.types().stream().anyMatch(types::contains))
        .filter(
            each ->
                names.contains(each)
                    || !isPlace(each)
                    || areAbbreviations(names)
                    || isTranslation(each, names))
        .toList();
  }

  private static boolean isTranslation(Candidate country, List<Candidate> names) {
    return names.stream().anyMatch(each -> OtherNames.areSame(each.name(), country.name()));
  }

  private static boolean isPlace(Candidate candidate) {
    return candidate.types().contains(EntityType.LOCATION);
  }

  private static boolean areAbbreviations(List<Candidate> names) {
    return names.stream().allMatch(each -> CountryNames.isAbbreviation(each.name()));
  }

  /// Whether there are more than [#MOST], so that the query is read only as its exact matches.
  boolean tooMany() {
    return !complete || found.size() > MOST;
  }
}
