package dev.dateline.index.protocol;

import dev.dateline.index.postings.Sharding;

class InMemoryPostingListsTest extends PostingListsContract {
  @Override
  protected TestTable emptyTable(Sharding sharding) {
    return new InMemoryTable(sharding).asTestTable();
  }
}
