package dev.dateline.index.directory;

/// What is stored of a name that people merged with others.
public sealed interface Merge {
  /// The name is part of the group of `root`.
  record Into(NameKey root) implements Merge {}

  /// The name is the root of `group`.
  record Root(Group group) implements Merge {}
}
