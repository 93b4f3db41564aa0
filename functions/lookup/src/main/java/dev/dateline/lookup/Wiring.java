package dev.dateline.lookup;

import dev.dateline.articles.directory.NameDirectory;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.ReadOptions;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.lookup.s3.ObjectAddresses;
import dev.dateline.lookup.s3.ObjectStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.DoubleConsumer;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Puts the function's parts together.
record Wiring(Api api, RequestLog log) {
  private static final Duration ATTEMPT = Duration.ofSeconds(3);
  private static final Duration CALL = Duration.ofSeconds(10);

  /// As the environment has it: `TABLE_NAME`, `AWS_REGION`, and what the SDK reads itself.
  ///
  /// @throws IllegalArgumentException naming the variable that is missing
  static Wiring of(Map<String, String> environment) {
    String table = environment.getOrDefault("TABLE_NAME", "");
    if (table.isBlank()) {
      throw new IllegalArgumentException(
          "TABLE_NAME is not set: it must name the DynamoDB table of the index.");
    }
    var clock = Clock.systemUTC();
    var credentials = DefaultCredentialsProvider.builder().build();
    var addresses = new ObjectAddresses(ObjectStore.of(environment), credentials, clock);
    var client = client(credentials);
    String name = environment.getOrDefault("AWS_LAMBDA_FUNCTION_NAME", "lookup");
    return new Wiring(
        new Api(units -> ports(client, table, units), addresses),
        new RequestLog(System.out, name, clock));
  }

  private static Ports ports(DynamoDbClient client, String table, DoubleConsumer units) {
    var lists = DynamoDbArticles.postings(client, table, ReadOptions.DEFAULT.counting(units));
    return new Ports(lists, NameDirectory.of(DynamoDbNames.of(client, table, units), lists));
  }

  private static DynamoDbClient client(DefaultCredentialsProvider credentials) {
    return DynamoDbClient.builder()
        .credentialsProvider(credentials)
        .httpClient(UrlConnectionHttpClient.create())
        .overrideConfiguration(o -> o.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(CALL))
        .build();
  }
}
