package dev.dateline.index.directory.reading;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.Groups;
import dev.dateline.index.directory.store.NameStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/// Reads the names in a query.
///
/// A name is read as every name that it may stand for. If it is a name of its own, it is read only
/// as names of the same type, and the rest is listed; if users merged it into another name, it is
/// read as that name; in double quotes, it is taken literally. Each name stands for its whole
/// group.
public final class NameReader {
  private static final int AT_ONCE = 16;

  private final NameStore store;

  /// A reader of the directory in `store`.
  public NameReader(NameStore store) {
    this.store = store;
  }

  /// The readings of `queries`, each with the types that it may have. The names are looked up in
  /// parallel, and the merges of all of them in one request.
  public Map<String, NameReading> read(Map<String, Set<EntityType>> queries) {
    if (queries.isEmpty()) {
      return Map.of();
    }
    List<NameResolution> all = resolve(queries);
    var keys = new HashSet<NameKey>();
    all.forEach(each -> keys.addAll(each.keys()));
    var groups = Groups.of(keys, store);
    var readings = new LinkedHashMap<String, NameReading>();
    all.forEach(each -> readings.put(each.query().text(), each.in(groups)));
    return readings;
  }

  private List<NameResolution> resolve(Map<String, Set<EntityType>> queries) {
    var tasks = new ArrayList<Callable<NameResolution>>();
    queries.forEach(
        (name, types) -> tasks.add(() -> NameResolution.of(NameQuery.of(name, types), store)));
    return new Parallel(AT_ONCE).run(tasks);
  }
}
