package dev.dateline.lookup;

import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.ReadOptions;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.postings.Sharding;
import dev.dateline.lookup.s3.ContentStore;
import dev.dateline.lookup.s3.ObjectAddresses;
import java.time.Clock;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Puts the function's parts together.
///
/// @param rehearsed the same API, but over a table that is not there
record Wiring(Api api, Api rehearsed, RequestLog log) {
  /// Every shard of a list is read at once.
  private static final int CONNECTIONS_KEPT = 32;

  /// As the environment has it: `TABLE_NAME`, `TERM_SHARDS`, `AWS_REGION`, and what the SDK reads
  /// itself.
  ///
  /// @throws IllegalArgumentException naming the variable that is missing or wrong
  static Wiring of(Map<String, String> environment) {
    String table = environment.getOrDefault("TABLE_NAME", "");
    if (table.isBlank()) {
      throw new IllegalArgumentException(
          "TABLE_NAME is not set: it must name the DynamoDB table of the index.");
    }
    var options = ReadOptions.DEFAULT.over(Sharding.of(environment));
    var clock = Clock.systemUTC();
    var credentials = DefaultCredentialsProvider.builder().build();
    var addresses = new ObjectAddresses(ContentStore.of(environment), credentials, clock);
    var client = Clients.dynamoDb(credentials, http());
    var rehearsal = PrimingTable.client();
    String name = environment.getOrDefault("AWS_LAMBDA_FUNCTION_NAME", "lookup");
    return new Wiring(
        new Api(units -> ports(client, table, options.counting(units)), addresses),
        new Api(units -> ports(rehearsal, table, options.counting(units)), addresses),
        new RequestLog(System.out, name, clock));
  }

  private static Ports ports(DynamoDbClient client, String table, ReadOptions options) {
    var lists = DynamoDbArticles.postings(client, table, options);
    var names = DynamoDbNames.of(client, table, options.units());
    return new Ports(lists, NameDirectory.of(names, lists));
  }

  private static SdkHttpClient http() {
    System.setProperty("http.maxConnections", Integer.toString(CONNECTIONS_KEPT));
    return UrlConnectionHttpClient.create();
  }
}
