package dev.dateline.dynamodb.directory;

import dev.dateline.dynamodb.LocalStack;
import dev.dateline.index.directory.store.NameStore;
import dev.dateline.index.directory.store.NameStoreContract;

@LocalStack.Needed
class LocalStackNamesIT extends NameStoreContract {
  @Override
  protected NameStore open() {
    return DynamoDbNames.of(LocalStack.dynamoDb(), LocalStack.newTable());
  }
}
