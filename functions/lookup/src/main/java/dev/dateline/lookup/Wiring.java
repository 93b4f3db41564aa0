package dev.dateline.lookup;

import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.DynamoDbWatches;
import dev.dateline.dynamodb.ReadOptions;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.query.UploadFinder;
import dev.dateline.lookup.s3.ObjectAddresses;
import java.io.PrintStream;
import java.time.Clock;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Assembles the function.
record Wiring(Configuration configuration) {
  /// The API over the index that `clients` reach.
  Api over(Clients clients) {
    var options = ReadOptions.DEFAULT.over(configuration.sharding());
    return new Api(
        units -> ports(clients.dynamoDb(), options.counting(units)),
        new ObjectAddresses(configuration.store(), clients.credentials(), Clock.systemUTC()),
        configuration.freshness(),
        Clock.systemUTC(),
        new ExplorerResource(configuration.page()));
  }

  /// A log that writes to `out`.
  RequestLog log(PrintStream out) {
    return new RequestLog(out, configuration.functionName(), Clock.systemUTC());
  }

  private Ports ports(DynamoDbClient client, ReadOptions options) {
    String table = configuration.tableName();
    var lists = DynamoDbArticles.postings(client, table, options);
    var names = DynamoDbNames.of(client, table, options.units());
    var registers = DynamoDbArticles.register(client, table, options);
    return new Ports(
        lists,
        NameDirectory.of(names, lists),
        new UploadFinder(configuration.bucketName(), registers, lists),
        DynamoDbWatches.of(client, table, options.units()));
  }
}
