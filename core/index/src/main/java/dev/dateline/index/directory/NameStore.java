package dev.dateline.index.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The port to where the directory is kept. Safe for use by several threads and processes.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public interface NameStore {
  /// What is stored of those of `keys` that are known. Eventually consistent.
  Map<NameKey, KnownName> names(Set<NameKey> keys);

  /// Stores lines of the directory, whether they are there already or not.
  void add(Collection<NameEntry> entries);

  /// Adds what `name` says to what is stored of it, however many do so at once.
  void add(KnownName name);

  /// The next lines whose sort key begins with `prefix`, in their order. Eventually consistent.
  ///
  /// @param prefix at least what [FoldedName#leading()] gives for the aliases that are looked for
  /// @param after the sort key of the last line that was read; null to begin with the first
  /// @param limit how many lines at most
  EntrySlice entries(String prefix, @Nullable String after, int limit);

  /// What people decided on those of `keys` that they merged. Strongly consistent.
  Map<NameKey, Merge> merges(Set<NameKey> keys);

  /// Makes all of `changes` or none.
  ///
  /// @param changes of different names
  /// @return false where something stored is not what the changes were made from: read again
  boolean replace(List<Change> changes);

  /// Puts `to` in place of `from` for one name; null where there is nothing.
  record Change(NameKey key, @Nullable Merge from, @Nullable Merge to) {}
}
