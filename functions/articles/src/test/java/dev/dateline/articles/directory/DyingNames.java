package dev.dateline.articles.directory;

/// A store whose first name is lost on the way.
final class DyingNames extends ForwardingNames {
  private boolean died;

  DyingNames(NameStore store) {
    super(store);
  }

  @Override
  public void add(KnownName name) {
    if (!died) {
      died = true;
      throw new IllegalStateException("the function was stopped");
    }
    super.add(name);
  }
}
