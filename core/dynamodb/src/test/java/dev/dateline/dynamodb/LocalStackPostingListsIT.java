package dev.dateline.dynamodb;

import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.PostingListsContract;
import dev.dateline.index.protocol.TestTable;

@LocalStack.Needed
class LocalStackPostingListsIT extends PostingListsContract {
  @Override
  protected TestTable emptyTable(Sharding sharding) {
    return DynamoDbTables.of(LocalStack.dynamoDb(), LocalStack.newTable(), sharding);
  }
}
