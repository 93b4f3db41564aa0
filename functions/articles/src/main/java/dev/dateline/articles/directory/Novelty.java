package dev.dateline.articles.directory;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an article adds to what is stored of a name.
///
/// @param name the types and aliases that are new
/// @param entries the lines of the directory that are new
record Novelty(KnownName name, Collection<NameEntry> entries) {
  Novelty {
    entries = List.copyOf(entries);
  }

  /// What `met` adds to `stored`; to nothing where `stored` is null.
  static Novelty of(KnownName met, @Nullable KnownName stored) {
    if (stored == null) {
      return new Novelty(met, met.entries().toList());
    }
    var added = met.without(stored);
    var there = new HashSet<>(stored.entries().toList());
    return new Novelty(
        added, stored.with(added).entries().filter(entry -> !there.contains(entry)).toList());
  }
}
