package dev.dateline.ingest;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// The clients of the two services that the function calls.
record Clients(S3Client s3, DynamoDbClient dynamoDb) {
  /// As many connections to keep as an article's items are written at once, of which URLConnection
  /// would keep 5. The JDK reads it once, before the first connection.
  private static final String CONNECTIONS_KEPT = "32";

  /// Clients of the region, with the credentials, that the environment gives.
  ///
  /// @param pathStyle whether a bucket is named in the path rather than the host
  static Clients ofEnvironment(boolean pathStyle) {
    System.setProperty("http.maxConnections", CONNECTIONS_KEPT);
    var http = UrlConnectionHttpClient.create();
    return new Clients(
        S3Client.builder().httpClient(http).forcePathStyle(pathStyle).build(),
        DynamoDbClient.builder().httpClient(http).build());
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
