package dev.dateline.dynamodb;

import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.RegisterReader;
import dev.dateline.index.protocol.Registers;
import dev.dateline.index.protocol.SequencedIndex;
import dev.dateline.index.protocol.StoredPlaces;
import dev.dateline.index.protocol.Timing;
import java.time.Clock;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The index in a DynamoDB table.
public final class DynamoDbArticles {
  private DynamoDbArticles() {}

  /// Writes to `tableName` with [WriteOptions#DEFAULT].
  public static ArticleIndex index(DynamoDbClient client, String tableName) {
    return index(client, tableName, WriteOptions.DEFAULT);
  }

  /// Writes to `tableName`.
  public static ArticleIndex index(DynamoDbClient client, String tableName, WriteOptions options) {
    var timing = Timing.within(options.allowance());
    var index =
        new SequencedIndex(
            new DynamoDbRegisters(client, tableName, timing.clock()),
            options.sharding(),
            new Parallel(options.atOnce()),
            timing,
            options.arrivals());
    return options.storesTexts() ? index : index.withoutTexts();
  }

  /// The registers in `tableName`.
  public static Registers registers(DynamoDbClient client, String tableName) {
    return new DynamoDbRegisters(client, tableName, Clock.systemUTC());
  }

  /// Checks places of postings in `tableName`.
  public static StoredPlaces places(DynamoDbClient client, String tableName, Sharding sharding) {
    return new DynamoDbPlaces(new Batches(client, tableName, units -> {}), sharding);
  }

  /// Reads the state of single ids from `tableName`.
  public static RegisterReader register(
      DynamoDbClient client, String tableName, ReadOptions options) {
    var table = new Table(client, tableName, options.units());
    return new DynamoDbRegisters(table, Clock.systemUTC());
  }

  /// Reads from `tableName`, which is not sharded.
  public static PostingLists postings(DynamoDbClient client, String tableName) {
    return postings(client, tableName, ReadOptions.DEFAULT);
  }

  /// Reads from `tableName`.
  public static PostingLists postings(
      DynamoDbClient client, String tableName, ReadOptions options) {
    var table = new Table(client, tableName, options.units());
    return new DynamoDbPostings(table, options.sharding());
  }

  /// Creates the table like the template does, unless it exists, and returns when it is active.
  public static void createTable(DynamoDbClient client, String tableName) {
    TableCreation.create(client, tableName);
  }
}
