package dev.dateline.index.directory.store;

import java.util.List;

/// A store in which somebody else always comes first.
public final class BusyNames extends ForwardingNames {
  public BusyNames() {
    super(new InMemoryNames());
  }

  @Override
  public boolean replace(List<MergeChange> changes) {
    return false;
  }
}
