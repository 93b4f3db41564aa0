package dev.dateline.index.directory.reading;

import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.EntryBatch;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.directory.store.Merge;
import dev.dateline.index.directory.store.NameEntry;
import dev.dateline.index.directory.store.NameStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The directory as if it had already learned the names of an article. Read-only.
///
/// @param store the directory
/// @param names the names of the article
record DirectoryWithArticle(NameStore store, Collection<KnownName> names) implements NameStore {
  @Override
  public Map<NameKey, KnownName> names(Set<NameKey> keys) {
    var all = new HashMap<>(store.names(keys));
    names.stream()
        .filter(name -> keys.contains(name.key()))
        .forEach(name -> all.merge(name.key(), name, KnownName::with));
    return all;
  }

  @Override
  public EntryBatch entries(String prefix, @Nullable String after, int limit) {
    var batch = store.entries(prefix, after, limit);
    var all = new TreeMap<String, NameEntry>();
    batch.entries().forEach(entry -> all.put(entry.sortKey(), entry));
    names.stream()
        .flatMap(KnownName::entries)
        .filter(entry -> entry.sortKey().startsWith(prefix))
        .filter(entry -> after == null || entry.sortKey().compareTo(after) > 0)
        .forEach(entry -> all.putIfAbsent(entry.sortKey(), entry));
    boolean more = batch.more() || all.size() > limit;
    return new EntryBatch(all.values().stream().limit(limit).toList(), more);
  }

  @Override
  public Map<NameKey, Merge> merges(Set<NameKey> keys) {
    return store.merges(keys);
  }

  @Override
  public void add(Collection<NameEntry> entries) {
    throw new UnsupportedOperationException("read-only");
  }

  @Override
  public void add(KnownName name) {
    throw new UnsupportedOperationException("read-only");
  }

  @Override
  public boolean replace(List<MergeChange> changes) {
    throw new UnsupportedOperationException("read-only");
  }
}
