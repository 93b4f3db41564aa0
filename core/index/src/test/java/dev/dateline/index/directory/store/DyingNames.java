package dev.dateline.index.directory.store;

import java.util.concurrent.atomic.AtomicBoolean;

/// A store whose first name is lost on the way.
public final class DyingNames extends ForwardingNames {
  private final AtomicBoolean died = new AtomicBoolean();

  public DyingNames(NameStore store) {
    super(store);
  }

  @Override
  public void add(KnownName name) {
    if (!died.getAndSet(true)) {
      throw new IllegalStateException("the function was stopped");
    }
    super.add(name);
  }
}
