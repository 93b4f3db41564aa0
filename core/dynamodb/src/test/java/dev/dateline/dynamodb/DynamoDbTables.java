package dev.dateline.dynamodb;

import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.TestTable;
import java.time.Clock;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Tables in DynamoDB as the contract of all tables uses them.
final class DynamoDbTables {
  private DynamoDbTables() {}

  static TestTable of(DynamoDbClient client, String name, Sharding sharding) {
    return new TestTable(
        new DynamoDbRegisters(client, name, Clock.systemUTC()),
        DynamoDbArticles.postings(client, name, ReadOptions.DEFAULT.over(sharding)),
        sharding);
  }
}
