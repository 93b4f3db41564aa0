package dev.dateline.index.directory;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.concurrent.Parallel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/// Reads the names that are asked for.
///
/// A name is read as all that it may stand for. One that names a thing itself is read as things of
/// that kind alone, the rest is listed; one that people merged into another is read as they said;
/// one in double quotes is read as it is written. Each name stands for its whole group.
final class NameReader {
  private static final int AT_ONCE = 16;

  private final NameStore store;

  NameReader(NameStore store) {
    this.store = store;
  }

  /// The readings of `asked`, each with the types that it is meant to name: what the directory says
  /// of each is read at the same time, and what people decided on all of them in one request.
  Map<String, NameReading> read(Map<String, Set<EntityType>> asked) {
    if (asked.isEmpty()) {
      return Map.of();
    }
    List<NameResolution> all = interpret(asked);
    var keys = new HashSet<NameKey>();
    all.forEach(each -> keys.addAll(each.keys()));
    var groups = Groups.of(keys, store);
    var readings = new LinkedHashMap<String, NameReading>();
    all.forEach(each -> readings.put(each.question().asked(), each.in(groups)));
    return readings;
  }

  private List<NameResolution> interpret(Map<String, Set<EntityType>> asked) {
    var tasks = new ArrayList<Callable<NameResolution>>();
    asked.forEach(
        (name, types) -> tasks.add(() -> NameResolution.of(NameQuery.of(name, types), store)));
    return new Parallel(AT_ONCE).run(tasks);
  }
}
