package dev.dateline.dynamodb;

import dev.dateline.articles.index.PostingListsContract;
import dev.dateline.articles.index.TestTable;
import dev.dateline.articles.postings.Sharding;

class DynamoDbPostingListsTest extends PostingListsContract {
  @Override
  protected TestTable emptyTable(Sharding sharding) {
    return DynamoDbTables.of(LocalDynamoDb.client(), LocalDynamoDb.newTable(), sharding);
  }
}
