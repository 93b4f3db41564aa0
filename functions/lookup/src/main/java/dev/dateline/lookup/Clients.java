package dev.dateline.lookup;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/// Clients of the AWS services that the function calls.
///
/// @param credentials sign the temporary addresses of uploads
record Clients(DynamoDbClient dynamoDb, AwsCredentialsProvider credentials) {
  /// Short timeouts, since somebody is waiting for the answer.
  private static final Duration ATTEMPT_TIMEOUT = Duration.ofSeconds(3);

  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(10);

  /// All shards of a list are read in parallel.
  private static final int CONNECTIONS = 32;

  /// Clients with the region and the credentials of the environment.
  static Clients ofEnvironment() {
    keepConnections(CONNECTIONS);
    var credentials = DefaultCredentialsProvider.builder().build();
    return new Clients(
        dynamoDb(credentials, UrlConnectionHttpClient.create()).build(), credentials);
  }

  /// Clients for priming and tests, which send requests through `http` with made-up credentials.
  static Clients over(SdkHttpClient http) {
    var nobody = StaticCredentialsProvider.create(AwsBasicCredentials.create("nobody", "nothing"));
    return new Clients(dynamoDb(nobody, http).region(Region.US_EAST_1).build(), nobody);
  }

  private static DynamoDbClientBuilder dynamoDb(
      AwsCredentialsProvider credentials, SdkHttpClient http) {
    return DynamoDbClient.builder()
        .credentialsProvider(credentials)
        .httpClient(http)
        .overrideConfiguration(
            options -> options.apiCallAttemptTimeout(ATTEMPT_TIMEOUT).apiCallTimeout(CALL_TIMEOUT));
  }

  /// The default is 5. The JDK reads the property once, before it opens the first connection.
  private static void keepConnections(int number) {
    System.setProperty("http.maxConnections", Integer.toString(number));
  }
}
