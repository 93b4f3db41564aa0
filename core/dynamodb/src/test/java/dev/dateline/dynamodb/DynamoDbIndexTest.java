package dev.dateline.dynamodb;

import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.IndexContract;
import dev.dateline.index.protocol.TestTable;

class DynamoDbIndexTest extends IndexContract {
  @Override
  protected TestTable emptyTable(Sharding sharding) {
    return DynamoDbTables.of(LocalDynamoDb.client(), LocalDynamoDb.newTable(), sharding);
  }
}
