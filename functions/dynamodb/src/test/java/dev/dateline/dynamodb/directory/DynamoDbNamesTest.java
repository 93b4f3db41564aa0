package dev.dateline.dynamodb.directory;

import dev.dateline.articles.directory.NameStore;
import dev.dateline.articles.directory.NameStoreContract;
import dev.dateline.dynamodb.LocalDynamoDb;

class DynamoDbNamesTest extends NameStoreContract {
  private static final String TABLE = LocalDynamoDb.newTable();

  @Override
  protected NameStore open() {
    return DynamoDbNames.of(LocalDynamoDb.client(), TABLE);
  }
}
