package dev.dateline.dynamodb;

import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.IndexContract;
import dev.dateline.index.protocol.TestTable;

@LocalStack.Needed
class LocalStackIndexIT extends IndexContract {
  @Override
  protected TestTable emptyTable(Sharding sharding) {
    return DynamoDbTables.of(LocalStack.dynamoDb(), LocalStack.newTable(), sharding);
  }
}
