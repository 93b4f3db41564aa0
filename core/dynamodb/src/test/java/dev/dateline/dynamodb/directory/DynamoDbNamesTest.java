package dev.dateline.dynamodb.directory;

import dev.dateline.dynamodb.LocalDynamoDb;
import dev.dateline.index.directory.store.NameStore;
import dev.dateline.index.directory.store.NameStoreContract;

class DynamoDbNamesTest extends NameStoreContract {
  private static final String TABLE = LocalDynamoDb.newTable();

  @Override
  protected NameStore open() {
    return DynamoDbNames.of(LocalDynamoDb.client(), TABLE);
  }
}
