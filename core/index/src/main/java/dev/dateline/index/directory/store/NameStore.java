package dev.dateline.index.directory.store;

import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.spelling.NameKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The port to the storage of the directory. Safe for concurrent use by threads and processes.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public interface NameStore {
  /// The known names among `keys`. Eventually consistent.
  Map<NameKey, KnownName> names(Set<NameKey> keys);

  /// Stores entries, which may exist already.
  void add(Collection<NameEntry> entries);

  /// Adds the types and aliases of `name` to the stored ones; concurrent additions are all kept.
  void add(KnownName name);

  /// Adds each of `names`, which have different keys, as [#add(KnownName)] does. Needs few requests
  /// if none of them is stored yet, which callers may assume but need not know.
  default void addNew(Collection<KnownName> names) {
    names.forEach(this::add);
  }

  /// Reads entries by the prefix of their sort keys, in that order. Eventually consistent.
  ///
  /// @param prefix at least [FoldedName#leading()] of the aliases
  /// @param after the sort key of the last entry of the previous read; null to start at the first
  /// @param limit the most entries
  EntryBatch entries(String prefix, @Nullable String after, int limit);

  /// The merges of `keys`. Strongly consistent.
  Map<NameKey, Merge> merges(Set<NameKey> keys);

  /// The groups whose roots are among `keys`. Strongly consistent.
  default List<Group> groups(Set<NameKey> keys) {
    return merges(keys).values().stream()
        .flatMap(
            merge -> merge instanceof Merge.Root(Group group) ? Stream.of(group) : Stream.empty())
        .toList();
  }

  /// Applies all of `changes`, or none of them.
  ///
  /// @param changes of different names
  /// @return false if a stored merge differs from [MergeChange#from()], and nothing was changed
  boolean replace(List<MergeChange> changes);

  /// Replaces the merge `from` of a name by `to`; null stands for no merge.
  record MergeChange(NameKey key, @Nullable Merge from, @Nullable Merge to) {}
}
