package dev.dateline.benchmarks.explore;

import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.EntryBatch;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.directory.store.Merge;
import dev.dateline.index.directory.store.NameEntry;
import dev.dateline.index.directory.store.NameStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A directory that nobody wrote anything into.
public final class NoNames implements NameStore {
  @Override
  public Map<NameKey, KnownName> names(Set<NameKey> keys) {
    return Map.of();
  }

  @Override
  public void add(Collection<NameEntry> entries) {}

  @Override
  public void add(KnownName name) {}

  @Override
  public EntryBatch entries(String prefix, @Nullable String after, int limit) {
    return new EntryBatch(List.of(), false);
  }

  @Override
  public Map<NameKey, Merge> merges(Set<NameKey> keys) {
    return Map.of();
  }

  @Override
  public boolean replace(List<MergeChange> changes) {
    return false;
  }
}
