package dev.dateline.dynamodb;

import dev.dateline.articles.index.IndexContract;
import dev.dateline.articles.index.TestTable;
import dev.dateline.articles.postings.Sharding;

class DynamoDbIndexTest extends IndexContract {
  @Override
  protected TestTable emptyTable(Sharding sharding) {
    return DynamoDbTables.of(LocalDynamoDb.client(), LocalDynamoDb.newTable(), sharding);
  }
}
