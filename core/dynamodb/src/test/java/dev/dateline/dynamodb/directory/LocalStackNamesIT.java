package dev.dateline.dynamodb.directory;

import dev.dateline.dynamodb.LocalStack;
import dev.dateline.index.directory.NameStore;
import dev.dateline.index.directory.NameStoreContract;

@LocalStack.Needed
class LocalStackNamesIT extends NameStoreContract {
  @Override
  protected NameStore open() {
    return DynamoDbNames.of(LocalStack.dynamoDb(), LocalStack.newTable());
  }
}
