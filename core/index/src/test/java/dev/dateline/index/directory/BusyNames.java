package dev.dateline.index.directory;

import java.util.List;

/// A store in which somebody else always comes first.
final class BusyNames extends ForwardingNames {
  BusyNames() {
    super(new InMemoryNames());
  }

  @Override
  public boolean replace(List<Change> changes) {
    return false;
  }
}
