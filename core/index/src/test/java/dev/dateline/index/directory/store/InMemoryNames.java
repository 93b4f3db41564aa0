package dev.dateline.index.directory.store;

import dev.dateline.index.directory.spelling.NameKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The directory in memory. Counts what it writes as DynamoDB would.
public final class InMemoryNames implements NameStore {
  private final Map<NameKey, KnownName> names = new HashMap<>();
  private final TreeMap<String, NameEntry> entries = new TreeMap<>();
  private final Map<NameKey, Merge> merges = new HashMap<>();
  private int itemsRead;
  private int itemsWritten;

  @Override
  public synchronized Map<NameKey, KnownName> names(Set<NameKey> keys) {
    itemsRead += keys.size();
    return found(names, keys);
  }

  @Override
  public synchronized void add(Collection<NameEntry> added) {
    itemsWritten += added.size();
    added.forEach(entry -> entries.putIfAbsent(entry.sortKey(), entry));
  }

  @Override
  public synchronized void add(KnownName name) {
    itemsWritten++;
    names.merge(name.key(), name, KnownName::with);
  }

  @Override
  public synchronized EntryBatch entries(String prefix, @Nullable String after, int limit) {
    var first = after == null ? entries.tailMap(prefix, true) : entries.tailMap(after, false);
    var batch =
        first.values().stream()
            .takeWhile(entry -> entry.sortKey().startsWith(prefix))
            .limit(limit)
            .toList();
    return new EntryBatch(batch, batch.size() == limit);
  }

  @Override
  public synchronized Map<NameKey, Merge> merges(Set<NameKey> keys) {
    return found(merges, keys);
  }

  @Override
  public synchronized boolean replace(List<MergeChange> changes) {
    if (!changes.stream()
        .allMatch(change -> Objects.equals(merges.get(change.key()), change.from()))) {
      return false;
    }
    changes.forEach(change -> merges.compute(change.key(), (_, _) -> change.to()));
    return true;
  }

  /// How many items were read by key.
  public synchronized int itemsRead() {
    return itemsRead;
  }

  /// How many items were written.
  public synchronized int itemsWritten() {
    return itemsWritten;
  }

  /// All that is stored of merges.
  public synchronized Map<NameKey, Merge> allMerges() {
    return Map.copyOf(merges);
  }

  private static <T> Map<NameKey, T> found(Map<NameKey, T> all, Set<NameKey> keys) {
    var found = new HashMap<>(all);
    found.keySet().retainAll(keys);
    return Map.copyOf(found);
  }
}
