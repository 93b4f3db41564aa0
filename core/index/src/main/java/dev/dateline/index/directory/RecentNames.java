package dev.dateline.index.directory;

import java.util.LinkedHashMap;
import java.util.Map;

/// The names that were met last, as far as they are known to be stored, so that a warm function
/// need not ask again. Safe for use by several threads.
final class RecentNames {
  /// What most articles name again and again, in some 5 MB.
  static final int MOST = 10_000;

  private final Map<NameKey, KnownName> names =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<NameKey, KnownName> eldest) {
          return size() > MOST;
        }
      };

  /// Whether all of `name` is known to be stored.
  synchronized boolean cover(KnownName name) {
    var stored = names.get(name.key());
    return stored != null && name.without(stored).isEmpty();
  }

  /// Remembers that all of `name` is stored.
  synchronized void remember(KnownName name) {
    names.merge(name.key(), name, (stored, more) -> stored.with(more.without(stored)));
  }
}
