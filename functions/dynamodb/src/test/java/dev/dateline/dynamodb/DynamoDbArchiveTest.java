package dev.dateline.dynamodb;

import dev.dateline.articles.index.ArchiveContract;
import dev.dateline.articles.index.TestTable;
import dev.dateline.articles.postings.Sharding;

class DynamoDbArchiveTest extends ArchiveContract {
  @Override
  protected TestTable emptyTable(Sharding sharding) {
    return DynamoDbTables.of(LocalDynamoDb.client(), LocalDynamoDb.newTable(), sharding);
  }
}
