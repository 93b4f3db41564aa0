package dev.dateline.articles.directory;

import dev.dateline.articles.postings.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a name may stand for by the directory, before what people merged is known.
///
/// @param written those of `candidates` that are written as the name is
record Interpretation(Question question, Candidates candidates, List<Candidate> written) {
  static Interpretation of(Question question, NameStore store) {
    var candidates =
        question.verbatim()
            ? Candidates.none()
            : Candidates.of(question.name(), question.types(), store);
    return new Interpretation(question, candidates, candidates.written(question.name()));
  }

  /// The names of which it matters into what people merged them.
  Set<NameKey> keys() {
    var keys = new HashSet<NameKey>();
    keys.add(question.key());
    (candidates.tooMany() ? written : candidates.found().values())
        .forEach(each -> keys.add(each.key()));
    return keys;
  }

  /// The reading, as people merged names.
  NameReading in(Groups groups) {
    var chosen = chosen(groups);
    var terms = new HashSet<>(terms(groups.of(question.name())));
    chosen.forEach(each -> terms.addAll(terms(groups.of(each.name()))));
    var others =
        candidates.found().values().stream()
            .filter(each -> !terms.contains(each.key().term()))
            .limit(Candidates.MOST)
            .toList();
    var meant = new ArrayList<>(chosen);
    meant.removeAll(written);
    return new NameReading(
        question.asked(),
        roots(shown(chosen), groups),
        others,
        roots(meant, groups).size() > 1,
        !candidates.tooMany() || groups.isMerged(question.key()),
        terms);
  }

  private List<Candidate> chosen(Groups groups) {
    if (groups.isMerged(question.key())) {
      return written.stream().filter(each -> each.key().equals(question.key())).toList();
    }
    if (candidates.tooMany()) {
      return written;
    }
    return written.isEmpty()
        ? List.copyOf(candidates.found().values())
        : candidates.ofTheKindOf(written);
  }

  /// What is shown of `chosen`: the names that the one asked for stands for rather than itself.
  private List<Candidate> shown(List<Candidate> chosen) {
    var meant = new ArrayList<>(chosen);
    meant.removeAll(written);
    if (!meant.isEmpty()) {
      return meant;
    }
    return chosen.isEmpty() ? List.of(new Candidate(question.name(), Set.of())) : chosen;
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
