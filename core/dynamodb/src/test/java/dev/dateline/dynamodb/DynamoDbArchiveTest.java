package dev.dateline.dynamodb;

import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.ArchiveContract;
import dev.dateline.index.protocol.TestTable;

class DynamoDbArchiveTest extends ArchiveContract {
  @Override
  protected TestTable emptyTable(Sharding sharding) {
    return DynamoDbTables.of(LocalDynamoDb.client(), LocalDynamoDb.newTable(), sharding);
  }
}
