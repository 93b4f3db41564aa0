package dev.dateline.ingest;

import dev.dateline.dynamodb.LocalStack;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/// Clients of LocalStack's services.
public final class LocalStackClients {
  private LocalStackClients() {}

  /// A client of its S3.
  public static S3Client s3() {
    return at(S3Client.builder().forcePathStyle(true).httpClient(UrlConnectionHttpClient.create()))
        .build();
  }

  /// A client of its SQS.
  public static SqsClient sqs() {
    return at(SqsClient.builder().httpClient(UrlConnectionHttpClient.create())).build();
  }

  private static <B extends AwsClientBuilder<B, ?>> B at(B builder) {
    var anybody = AwsBasicCredentials.create("test", "test");
    return builder
        .endpointOverride(LocalStack.endpoint())
        .region(Region.EU_WEST_1)
        .credentialsProvider(StaticCredentialsProvider.create(anybody));
  }
}
