package dev.dateline.articles.index;

import dev.dateline.articles.postings.Sharding;

class InMemoryIndexTest extends IndexContract {
  @Override
  protected TestTable emptyTable(Sharding sharding) {
    return new InMemoryTable(sharding).asTestTable();
  }
}
