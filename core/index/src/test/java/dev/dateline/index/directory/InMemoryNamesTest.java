package dev.dateline.index.directory;

class InMemoryNamesTest extends NameStoreContract {
  @Override
  protected NameStore open() {
    return new InMemoryNames();
  }
}
