package dev.dateline.articles.index;

import dev.dateline.articles.postings.Sharding;

class InMemoryPostingListsTest extends PostingListsContract {
  @Override
  protected TestTable emptyTable(Sharding sharding) {
    return new InMemoryTable(sharding).asTestTable();
  }
}
