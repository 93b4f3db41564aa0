package dev.dateline.index.directory;

import java.util.List;

/// Some consecutive lines of the directory.
///
/// @param entries in the order of their sort keys
/// @param more whether lines may follow
public record EntrySlice(List<NameEntry> entries, boolean more) {
  public EntrySlice {
    entries = List.copyOf(entries);
  }
}
