package dev.dateline.index.protocol;

import dev.dateline.index.postings.Sharding;

class InMemoryIndexTest extends IndexContract {
  @Override
  protected TestTable emptyTable(Sharding sharding) {
    return new InMemoryTable(sharding).asTestTable();
  }
}
