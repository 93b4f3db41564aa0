package dev.dateline.articles.directory;

class InMemoryNamesTest extends NameStoreContract {
  @Override
  protected NameStore open() {
    return new InMemoryNames();
  }
}
