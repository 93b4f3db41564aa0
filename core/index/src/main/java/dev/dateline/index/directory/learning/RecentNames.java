package dev.dateline.index.directory.learning;

import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.KnownName;
import java.util.LinkedHashMap;
import java.util.Map;

/// A cache of recently stored names, so that a warm function does not read them again. Thread-safe.
final class RecentNames {
  /// The names that articles mention again and again, in some 5 MB.
  static final int MOST = 10_000;

  private final Map<NameKey, KnownName> names =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<NameKey, KnownName> eldest) {
          return size() > MOST;
        }
      };

  /// Whether all of `name` is stored, as far as known.
  synchronized boolean cover(KnownName name) {
    var stored = names.get(name.key());
    return stored != null && name.without(stored).isEmpty();
  }

  /// Remembers that all of `name` is stored.
  synchronized void remember(KnownName name) {
    names.merge(name.key(), name, (stored, more) -> stored.with(more.without(stored)));
  }
}
