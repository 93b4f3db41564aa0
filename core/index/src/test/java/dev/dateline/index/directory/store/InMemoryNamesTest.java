package dev.dateline.index.directory.store;

class InMemoryNamesTest extends NameStoreContract {
  @Override
  protected NameStore open() {
    return new InMemoryNames();
  }
}
