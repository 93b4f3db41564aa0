package dev.dateline.local;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// The AWS SDK's clients of the stand-ins.
public final class LocalClients {
  private static final StaticCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(
          AwsBasicCredentials.create(
              dev.dateline.local.s3.Credentials.LOCAL.keyId(),
              dev.dateline.local.s3.Credentials.LOCAL.secret()));

  private LocalClients() {}

  /// A client of the object store.
  public static S3Client s3(Endpoints endpoints) {
    return S3Client.builder()
        .endpointOverride(endpoints.s3())
        .forcePathStyle(true)
        .region(Region.US_EAST_1)
        .credentialsProvider(CREDENTIALS)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  /// A client of DynamoDB Local.
  public static DynamoDbClient dynamoDb(Endpoints endpoints) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoints.dynamodb())
        .region(Region.US_EAST_1)
        .credentialsProvider(CREDENTIALS)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }
}
