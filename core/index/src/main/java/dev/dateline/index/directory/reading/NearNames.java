package dev.dateline.index.directory.reading;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.store.NameEntry;
import dev.dateline.index.directory.store.NameStore;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Suggests names that articles use for a query that names nothing: names that are spelled almost
/// like it, begin with it, or share its surname.
public final class NearNames {
  /// The most suggestions.
  public static final int MOST = 3;

  /// The most entries of one request: some 10 kB.
  static final int LINES = 100;

  /// Twice as many as are shown, since some may not be used any longer.
  private static final int CHECKED = 2 * MOST;

  private static final Comparator<Map.Entry<Candidate, Integer>> NEAREST_FIRST =
      Map.Entry.<Candidate, Integer>comparingByValue().thenComparing(each -> each.getKey().name());

  private final NameStore store;

  /// Suggestions from the directory in `store`.
  public NearNames(NameStore store) {
    this.store = store;
  }

  /// The names nearest to `query`, or, if there are none, to its last form: to `Mohammed bin Zayed`
  /// if the query is `Sheikh Mohammed bin Zayed`.
  public List<Candidate> of(NameQuery query) {
    var forms = List.copyOf(query.forms());
    var near = of(query.name(), query.types());
    return near.isEmpty() && forms.size() > 1
        ? of(forms.getLast().name(), forms.getLast().types())
        : near;
  }

  /// The names nearest to `query`, nearest first.
  ///
  /// @param types the types to consider; empty for all
  public List<Candidate> of(String query, Set<EntityType> types) {
    var misspelling = new Misspelling(FoldedName.of(query));
    var distances = new HashMap<Candidate, Integer>();
    for (String prefix : misspelling.prefixes()) {
      if (distances.values().stream().noneMatch(it -> it <= Misspelling.MOST_CHANGES)) {
        store.entries(prefix, null, LINES).entries().stream()
            .filter(entry -> types.isEmpty() || types.contains(entry.type()))
            .forEach(entry -> add(distances, entry, misspelling));
      }
    }
    return distances.entrySet().stream()
        .sorted(NEAREST_FIRST)
        .map(Map.Entry::getKey)
        .limit(CHECKED)
        .toList();
  }

  private static void add(
      Map<Candidate, Integer> distances, NameEntry entry, Misspelling misspelling) {
    var candidate = new Candidate(entry.name(), Set.of(entry.type()));
    misspelling
        .distance(entry)
        .ifPresent(distance -> distances.merge(candidate, distance, Math::min));
  }
}
