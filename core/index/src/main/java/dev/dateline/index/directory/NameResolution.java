package dev.dateline.index.directory;

import dev.dateline.index.postings.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a name may stand for by the directory, before what people merged is known.
///
/// @param name the name as it is known: that of the question, or a form of it
/// @param candidates all that it may stand for
/// @param meant those of `candidates` that may be meant, rather than told of
/// @param written those of `meant` that are written as the name is
record NameResolution(
    NameQuery question,
    String name,
    Candidates candidates,
    Candidates meant,
    List<Candidate> written) {
  static NameResolution of(NameQuery question, NameStore store) {
    if (!question.verbatim()) {
      for (String form : question.forms()) {
        var candidates = Candidates.of(form, question.types(), store);
        if (!candidates.found().isEmpty()) {
          return of(question, form, candidates);
        }
      }
    }
    return of(question, question.name(), Candidates.none());
  }

  private static NameResolution of(NameQuery question, String name, Candidates candidates) {
    var meant = candidates.meantBy(name);
    return new NameResolution(question, name, candidates, meant, meant.written(name));
  }

  /// The names of which it matters into what people merged them.
  Set<NameKey> keys() {
    var keys = new HashSet<NameKey>();
    keys.add(question.key());
    keys.add(NameKey.of(name));
    (meant.tooMany() ? written : meant.found().values()).forEach(each -> keys.add(each.key()));
    return keys;
  }

  /// The reading, as people merged names.
  NameReading in(Groups groups) {
    var chosen = chosen(groups);
    var asked = asked(groups);
    var terms = new HashSet<>(terms(groups.of(question.name())));
    terms.addAll(terms(groups.of(asked)));
    chosen.forEach(each -> terms.addAll(terms(groups.of(each.name()))));
    var others =
        candidates.found().values().stream()
            .filter(each -> !terms.contains(each.key().term()))
            .limit(Candidates.MOST)
            .toList();
    return new NameReading(
        question.asked(),
        roots(shown(chosen, asked), groups),
        others,
        roots(stoodFor(chosen), groups).size() > 1,
        !candidates.tooMany() || groups.isMerged(NameKey.of(asked)),
        terms);
  }

  /// What people decided on: the name as it was asked for, or else as it is known.
  private String asked(Groups groups) {
    return groups.isMerged(question.key()) ? question.name() : name;
  }

  private List<Candidate> chosen(Groups groups) {
    var key = NameKey.of(asked(groups));
    if (groups.isMerged(key)) {
      return written.stream().filter(each -> each.key().equals(key)).toList();
    }
    if (meant.tooMany()) {
      return written;
    }
    return written.isEmpty() ? List.copyOf(meant.found().values()) : meant.ofTheKindOf(written);
  }

  /// What is shown of `chosen`: the names that the one asked for stands for rather than itself.
  private List<Candidate> shown(List<Candidate> chosen, String asked) {
    var others = stoodFor(chosen);
    if (!others.isEmpty()) {
      return others;
    }
    return chosen.isEmpty() ? List.of(new Candidate(asked, Set.of())) : chosen;
  }

  private List<Candidate> stoodFor(List<Candidate> chosen) {
    var others = new ArrayList<>(chosen);
    others.removeAll(written);
    return others;
  }

  private static List<Candidate> roots(List<Candidate> names, Groups groups) {
    Map<NameKey, Candidate> roots = new LinkedHashMap<>();
    for (var each : names) {
      var group = groups.of(each.name());
      var shown = group.size() == 1 ? each.name() : group.name();
      roots.merge(group.key(), new Candidate(shown, each.types()), Candidate::with);
    }
    return List.copyOf(roots.values());
  }

  private static List<Term> terms(Group group) {
    return group.keys().stream().map(NameKey::term).toList();
  }
}
