package dev.dateline.operations.erase;

import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.DynamoDbWatches;
import dev.dateline.dynamodb.ItemEditor;
import dev.dateline.dynamodb.StoredContents;
import dev.dateline.dynamodb.TableScan;
import dev.dateline.dynamodb.WriteOptions;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.index.directory.store.NameStore;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.watch.WatchStore;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The bucket and the table from which a person is erased.
///
/// @param bucket its name
record DataStores(
    String bucket,
    ObjectVersions versions,
    TableScan scan,
    StoredContents contents,
    ArticleIndex index,
    NameStore names,
    WatchStore watches,
    ItemEditor items) {
  static DataStores of(
      DynamoDbClient client,
      String table,
      Sharding sharding,
      String bucket,
      ObjectVersions versions) {
    return new DataStores(
        bucket,
        versions,
        TableScan.of(client, table),
        new StoredContents(client, table, sharding),
        DynamoDbArticles.index(client, table, WriteOptions.DEFAULT.over(sharding)),
        DynamoDbNames.of(client, table),
        DynamoDbWatches.of(client, table),
        new ItemEditor(client, table));
  }
}
