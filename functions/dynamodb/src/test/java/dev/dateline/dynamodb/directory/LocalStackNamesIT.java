package dev.dateline.dynamodb.directory;

import dev.dateline.articles.directory.NameStore;
import dev.dateline.articles.directory.NameStoreContract;
import dev.dateline.dynamodb.LocalStack;

@LocalStack.Needed
class LocalStackNamesIT extends NameStoreContract {
  @Override
  protected NameStore open() {
    return DynamoDbNames.of(LocalStack.dynamoDb(), LocalStack.newTable());
  }
}
