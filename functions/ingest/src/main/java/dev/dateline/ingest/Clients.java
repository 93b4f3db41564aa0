package dev.dateline.ingest;

import dev.dateline.dynamodb.WriteOptions;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// The clients of the two services that the function calls.
record Clients(S3Client s3, DynamoDbClient dynamoDb) {
  /// Connections to keep beside those over which an article's items are written at once.
  private static final int CONNECTIONS_TO_SPARE = 8;

  /// Clients of the region, with the credentials, that the environment gives.
  ///
  /// @param pathStyle whether a bucket is named in the path rather than the host
  static Clients ofEnvironment(boolean pathStyle) {
    keepConnections(WriteOptions.DEFAULT.atOnce() + CONNECTIONS_TO_SPARE);
    var http = UrlConnectionHttpClient.create();
    return new Clients(
        S3Client.builder().httpClient(http).forcePathStyle(pathStyle).build(),
        DynamoDbClient.builder().httpClient(http).build());
  }

  /// URLConnection would keep 5. The JDK reads it once, before the first connection.
  private static void keepConnections(int number) {
    System.setProperty("http.maxConnections", Integer.toString(number));
  }

  /// Clients whose requests `http` answers, whoever sends them.
  static Clients over(SdkHttpClient http) {
    var nobody = StaticCredentialsProvider.create(AwsBasicCredentials.create("nobody", "nothing"));
    return new Clients(
        S3Client.builder()
            .httpClient(http)
            .region(Region.US_EAST_1)
            .credentialsProvider(nobody)
            .build(),
        DynamoDbClient.builder()
            .httpClient(http)
            .region(Region.US_EAST_1)
            .credentialsProvider(nobody)
            .build());
  }
}
