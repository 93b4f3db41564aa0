package dev.dateline.ingest;

import dev.dateline.dynamodb.WriteOptions;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// Clients of the two AWS services that the function calls.
record Clients(S3Client s3, DynamoDbClient dynamoDb) {
  /// Connections to keep besides those that write an article's items in parallel.
  private static final int SPARE_CONNECTIONS = 8;

  /// Clients with the region and the credentials of the environment.
  ///
  /// @param pathStyle whether the URL names a bucket in its path rather than in its host
  static Clients ofEnvironment(boolean pathStyle) {
    keepConnections(WriteOptions.DEFAULT.atOnce() + SPARE_CONNECTIONS);
    var http = UrlConnectionHttpClient.create();
    return new Clients(
        S3Client.builder().httpClient(http).forcePathStyle(pathStyle).build(),
        DynamoDbClient.builder().httpClient(http).build());
  }

  /// The default is 5. The JDK reads the property once, before it opens the first connection.
  private static void keepConnections(int number) {
    System.setProperty("http.maxConnections", Integer.toString(number));
  }

  /// Clients for priming and tests, which send requests through `http` with made-up credentials.
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
