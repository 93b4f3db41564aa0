package dev.dateline.index.directory.reading;

import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.spelling.NameSpelling;
import dev.dateline.index.directory.store.Group;
import dev.dateline.index.directory.store.Groups;
import dev.dateline.index.directory.store.NameStore;
import dev.dateline.index.postings.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a query may mean according to the directory, before users' merges are applied.
///
/// @param name the form of the query that the directory knows; the query itself if it knows none
/// @param all the names that the query may mean
/// @param candidates those of `all` that the reading may include; the rest is only listed
/// @param exactMatches those of `candidates` that are spelled like `name`
record NameResolution(
    NameQuery query,
    String name,
    Candidates all,
    Candidates candidates,
    List<Candidate> exactMatches) {
  static NameResolution of(NameQuery query, NameStore store) {
    for (var form : query.forms()) {
      var all = Candidates.of(form.name(), form.types(), store);
      if (!all.found().isEmpty()) {
        return of(query, form.name(), all);
      }
    }
    return query.verbatim() || !query.mayBePerson()
        ? of(query, query.name(), Candidates.none())
        : person(query, store);
  }

  /// The reading of a name that the directory does not know: as the one person whom it has by
  /// another form of the name.
  private static NameResolution person(NameQuery query, NameStore store) {
    for (var form : query.formsOfPeople()) {
      var name = FullName.of(form.name());
      for (String surname : name.surnames()) {
        var all = Candidates.of(surname, PersonQuery.TYPES, store).oneNamed(name);
        if (!all.found().isEmpty()) {
          return of(query, form.name(), all);
        }
      }
    }
    return romanized(query, store);
  }

  /// The reading of a name that the directory does not know: as the one Russian or Ukrainian person
  /// with this surname (`Poutine`, `Путин`), if there is one.
  private static NameResolution romanized(NameQuery query, NameStore store) {
    for (var form : query.formsOfPeople()) {
      for (var surname : NameSpelling.romanizedSurname(form.name())) {
        var all = Candidates.of(surname.value(), PersonQuery.TYPES, store).oneRomanized();
        if (!all.found().isEmpty()) {
          return of(query, surname.value(), all);
        }
      }
    }
    return of(query, query.name(), Candidates.none());
  }

  private static NameResolution of(NameQuery query, String name, Candidates all) {
    var candidates = all.matching(name);
    return new NameResolution(query, name, all, candidates, candidates.exactMatches(name));
  }

  /// The names whose groups [#in] needs.
  Set<NameKey> keys() {
    var keys = new HashSet<NameKey>();
    keys.add(query.key());
    keys.add(NameKey.of(name));
    (candidates.tooMany() ? exactMatches : candidates.found().values())
        .forEach(each -> keys.add(each.key()));
    return keys;
  }

  /// The reading, with merges applied.
  NameReading in(Groups groups) {
    var chosen = chosen(groups);
    var name = nameIn(groups);
    var terms = new HashSet<>(terms(groups.of(query.name())));
    terms.addAll(terms(groups.of(name)));
    chosen.forEach(each -> terms.addAll(terms(groups.of(each.name()))));
    var others =
        all.found().values().stream()
            .filter(each -> !terms.contains(each.key().term()))
            .limit(Candidates.MOST)
            .toList();
    return new NameReading(
        query.text(),
        roots(displayed(chosen, name), groups),
        others,
        List.of(),
        areSeveral(roots(expansions(chosen), groups)),
        !all.tooMany() || groups.isMerged(NameKey.of(name)),
        terms);
  }

  /// The name of the query if users merged it, otherwise the form that the directory knows.
  private String nameIn(Groups groups) {
    return groups.isMerged(query.key()) ? query.name() : name;
  }

  private List<Candidate> chosen(Groups groups) {
    var key = NameKey.of(nameIn(groups));
    if (groups.isMerged(key)) {
      return exactMatches.stream().filter(each -> each.key().equals(key)).toList();
    }
    if (candidates.tooMany()) {
      return exactMatches;
    }
    return exactMatches.isEmpty()
        ? List.copyOf(candidates.found().values())
        : candidates.sharingTypeWith(exactMatches);
  }

  /// The expansions if there are any, otherwise the exact matches, otherwise the query itself.
  private List<Candidate> displayed(List<Candidate> chosen, String name) {
    var expansions = expansions(chosen);
    if (!expansions.isEmpty()) {
      boolean translated =
          expansions.stream().anyMatch(each -> OtherNames.areTranslations(each.name(), name));
      return translated ? chosen : expansions;
    }
    return chosen.isEmpty() ? List.of(new Candidate(name, Set.of())) : chosen;
  }

  /// The names of `chosen` that the query abbreviates or otherwise stands for.
  private List<Candidate> expansions(List<Candidate> chosen) {
    var expansions = new ArrayList<>(chosen);
    expansions.removeAll(exactMatches);
    return expansions;
  }

  /// Whether two of `names` are different things rather than spellings of one name.
  private static boolean areSeveral(List<Candidate> names) {
    return names.stream().anyMatch(one -> names.stream().anyMatch(other -> !areOne(one, other)));
  }

  private static boolean areOne(Candidate one, Candidate other) {
    return one.isSpelled(other.name()) || OtherNames.areSame(one.name(), other.name());
  }

  private static List<Candidate> roots(List<Candidate> names, Groups groups) {
    Map<NameKey, Candidate> roots = new LinkedHashMap<>();
    for (var each : names) {
      var group = groups.of(each.name());
      var name = group.size() == 1 ? each.name() : group.name();
      roots.merge(group.key(), new Candidate(name, each.types()), Candidate::with);
    }
    return List.copyOf(roots.values());
  }

  private static List<Term> terms(Group group) {
    return group.keys().stream().map(NameKey::term).toList();
  }
}
