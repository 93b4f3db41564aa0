package dev.dateline.articles.directory;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.postings.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the names that are asked for.
///
/// A name is read as all that it may stand for. One that names a thing itself is read as things of
/// that kind alone, the rest is listed; one that people merged into another is read as they said;
/// one in double quotes is read as it is written. Each name stands for its whole group.
final class NameReader {
  private final NameStore store;

  NameReader(NameStore store) {
    this.store = store;
  }

  NameReading read(String asked, Set<EntityType> types) {
    var question = Question.of(asked);
    var candidates =
        question.verbatim() ? Candidates.none() : Candidates.of(question.name(), types, store);
    var written = candidates.written(question.name());
    var keys = new HashSet<NameKey>();
    keys.add(question.key());
    (candidates.tooMany() ? written : candidates.found().values())
        .forEach(each -> keys.add(each.key()));
    return read(question, candidates, written, Groups.of(keys, store));
  }

  private static NameReading read(
      Question question, Candidates candidates, List<Candidate> written, Groups groups) {
    var chosen = chosen(question, candidates, written, groups);
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
        roots(shown(question, written, chosen), groups),
        others,
        roots(meant, groups).size() > 1,
        !candidates.tooMany() || groups.isMerged(question.key()),
        terms);
  }

  private static List<Candidate> chosen(
      Question question, Candidates candidates, List<Candidate> written, Groups groups) {
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
  private static List<Candidate> shown(
      Question question, List<Candidate> written, List<Candidate> chosen) {
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

  /// A name as it was asked for.
  ///
  /// @param name without quotes
  /// @param verbatim whether it was in quotes
  private record Question(String asked, String name, boolean verbatim) {
    static Question of(String asked) {
      String text = asked.strip();
      boolean quoted = text.length() > 2 && text.startsWith("\"") && text.endsWith("\"");
      return new Question(
          asked, quoted ? text.substring(1, text.length() - 1).strip() : text, quoted);
    }

    NameKey key() {
      return NameKey.of(name);
    }
  }
}
