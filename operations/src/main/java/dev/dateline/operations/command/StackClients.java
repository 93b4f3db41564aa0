package dev.dateline.operations.command;

import dev.dateline.local.Endpoints;
import dev.dateline.local.LocalClients;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// The clients of the bucket and the table.
public record StackClients(S3Client s3, DynamoDbClient dynamoDb) implements AutoCloseable {
  private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(75);

  /// Clients of the embedded stack `stack`; of AWS, with the region and credentials of the
  /// environment or the profile, if it is null.
  public static StackClients of(@Nullable Endpoints stack) {
    return stack == null
        ? ofAws(
            DefaultAwsRegionProviderChain.builder().build().getRegion(),
            DefaultCredentialsProvider.builder().build())
        : new StackClients(LocalClients.s3(stack), LocalClients.dynamoDb(stack));
  }

  /// Clients of AWS.
  public static StackClients ofAws(Region region, AwsCredentialsProvider credentials) {
    return new StackClients(
        S3Client.builder()
            .region(region)
            .credentialsProvider(credentials)
            .httpClient(http())
            .build(),
        DynamoDbClient.builder()
            .region(region)
            .credentialsProvider(credentials)
            .httpClient(http())
            .build());
  }

  /// A client that waits longer than the ingest function may take.
  public static SdkHttpClient http() {
    return UrlConnectionHttpClient.builder().socketTimeout(RESPONSE_TIMEOUT).build();
  }

  @Override
  public void close() {
    s3.close();
    dynamoDb.close();
  }
}
