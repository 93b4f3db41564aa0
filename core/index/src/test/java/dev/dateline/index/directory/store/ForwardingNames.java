package dev.dateline.index.directory.store;

import dev.dateline.index.directory.spelling.NameKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A store over another, for tests that change what it does.
public class ForwardingNames implements NameStore {
  private final NameStore store;

  public ForwardingNames(NameStore store) {
    this.store = store;
  }

  @Override
  public void add(KnownName name) {
    store.add(name);
  }

  @Override
  public void add(Collection<NameEntry> entries) {
    store.add(entries);
  }

  @Override
  public Map<NameKey, KnownName> names(Set<NameKey> keys) {
    return store.names(keys);
  }

  @Override
  public EntryBatch entries(String prefix, @Nullable String after, int limit) {
    return store.entries(prefix, after, limit);
  }

  @Override
  public Map<NameKey, Merge> merges(Set<NameKey> keys) {
    return store.merges(keys);
  }

  @Override
  public boolean replace(List<MergeChange> changes) {
    return store.replace(changes);
  }
}
