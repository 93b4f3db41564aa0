package dev.dateline.dynamodb;

import dev.dateline.articles.index.PostingListsContract;
import dev.dateline.articles.index.TestTable;
import dev.dateline.articles.postings.Sharding;

@LocalStack.Needed
class LocalStackPostingListsIT extends PostingListsContract {
  @Override
  protected TestTable emptyTable(Sharding sharding) {
    return DynamoDbTables.of(LocalStack.dynamoDb(), LocalStack.newTable(), sharding);
  }
}
