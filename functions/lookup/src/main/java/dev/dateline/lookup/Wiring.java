package dev.dateline.lookup;

import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.ReadOptions;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.query.UploadFinder;
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

  /// As the environment has it: `TABLE_NAME`, `BUCKET_NAME`, `TERM_SHARDS`, `AWS_REGION`, and what
  /// the SDK reads itself.
  ///
  /// @throws IllegalArgumentException naming the variable that is missing or wrong
  static Wiring of(Map<String, String> environment) {
    var index =
        new Index(
            required(environment, "TABLE_NAME", "the DynamoDB table of the index"),
            required(environment, "BUCKET_NAME", "the bucket of the uploads"));
    var options = ReadOptions.DEFAULT.over(Sharding.of(environment));
    var clock = Clock.systemUTC();
    var credentials = DefaultCredentialsProvider.builder().build();
    var addresses = new ObjectAddresses(ContentStore.of(environment), credentials, clock);
    var client = Clients.dynamoDb(credentials, http());
    var rehearsal = PrimingTable.client();
    String name = environment.getOrDefault("AWS_LAMBDA_FUNCTION_NAME", "lookup");
    return new Wiring(
        new Api(units -> index.ports(client, options.counting(units)), addresses),
        new Api(units -> index.ports(rehearsal, options.counting(units)), addresses),
        new RequestLog(System.out, name, clock));
  }

  private static String required(Map<String, String> environment, String name, String what) {
    String value = environment.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " is not set: it must name " + what + ".");
    }
    return value;
  }

  /// Where the index is, and of which bucket.
  private record Index(String table, String bucket) {
    Ports ports(DynamoDbClient client, ReadOptions options) {
      var lists = DynamoDbArticles.postings(client, table, options);
      var names = DynamoDbNames.of(client, table, options.units());
      var registers = DynamoDbArticles.register(client, table, options);
      return new Ports(
          lists, NameDirectory.of(names, lists), new UploadFinder(bucket, registers, lists));
    }
  }

  private static SdkHttpClient http() {
    System.setProperty("http.maxConnections", Integer.toString(CONNECTIONS_KEPT));
    return UrlConnectionHttpClient.create();
  }
}
