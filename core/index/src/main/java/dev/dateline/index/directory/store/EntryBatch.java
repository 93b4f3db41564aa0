package dev.dateline.index.directory.store;

import java.util.List;

/// Consecutive entries of the directory.
///
/// @param entries in the order of their sort keys
/// @param more whether entries may follow
public record EntryBatch(List<NameEntry> entries, boolean more) {
  public EntryBatch {
    entries = List.copyOf(entries);
  }
}
