package dev.dateline.local;

import dev.dateline.local.s3.Credentials;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// AWS SDK clients for the stand-ins.
public final class LocalClients {
  private static final StaticCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(
          AwsBasicCredentials.create(Credentials.LOCAL.keyId(), Credentials.LOCAL.secret()));

  private LocalClients() {}

  /// A client for the object store.
  public static S3Client s3(Endpoints endpoints) {
    return S3Client.builder()
        .endpointOverride(endpoints.s3())
        .forcePathStyle(true)
        .region(Region.US_EAST_1)
        .credentialsProvider(CREDENTIALS)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  /// A client for DynamoDB Local.
  public static DynamoDbClient dynamoDb(Endpoints endpoints) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoints.dynamodb())
        .region(Region.US_EAST_1)
        .credentialsProvider(CREDENTIALS)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }
}
