package dev.dateline.index.protocol;

import dev.dateline.index.postings.Sharding;

class InMemoryGiveUpTest extends GiveUpContract {
  @Override
  protected TestTable emptyTable(Sharding sharding) {
    return new InMemoryTable(sharding).asTestTable();
  }
}
