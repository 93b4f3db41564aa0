package dev.dateline.dynamodb;

import dev.dateline.articles.index.ArchiveContract;
import dev.dateline.articles.index.TestTable;
import dev.dateline.articles.postings.Sharding;

@LocalStack.Needed
class LocalStackArchiveIT extends ArchiveContract {
  @Override
  protected TestTable emptyTable(Sharding sharding) {
    return DynamoDbTables.of(LocalStack.dynamoDb(), LocalStack.newTable(), sharding);
  }
}
