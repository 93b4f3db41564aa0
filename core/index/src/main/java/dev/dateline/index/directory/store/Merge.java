package dev.dateline.index.directory.store;

import dev.dateline.index.directory.spelling.NameKey;

/// The stored state of a name that users merged with others.
public sealed interface Merge {
  /// The name is a member of the group of `root`.
  record Into(NameKey root) implements Merge {}

  /// The name is the root of `group`.
  record Root(Group group) implements Merge {}
}
