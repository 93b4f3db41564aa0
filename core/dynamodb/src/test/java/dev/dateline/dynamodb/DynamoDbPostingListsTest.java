package dev.dateline.dynamodb;

import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.PostingListsContract;
import dev.dateline.index.protocol.TestTable;

class DynamoDbPostingListsTest extends PostingListsContract {
  @Override
  protected TestTable emptyTable(Sharding sharding) {
    return DynamoDbTables.of(LocalDynamoDb.client(), LocalDynamoDb.newTable(), sharding);
  }
}
