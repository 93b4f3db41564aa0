package dev.dateline.index.directory.learning;

import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.directory.store.NameEntry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an article adds to a stored name.
///
/// @param name the new types and aliases
/// @param entries the new entries
record NameDelta(KnownName name, Collection<NameEntry> entries) {
  NameDelta {
    entries = List.copyOf(entries);
  }

  /// What `seen` adds to `stored`; everything if `stored` is null.
  static NameDelta of(KnownName seen, @Nullable KnownName stored) {
    if (stored == null) {
      return new NameDelta(seen, seen.entries().toList());
    }
    var added = seen.without(stored);
    var existing = new HashSet<>(stored.entries().toList());
    return new NameDelta(
        added, stored.with(added).entries().filter(entry -> !existing.contains(entry)).toList());
  }
}
