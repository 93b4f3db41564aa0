package dev.dateline.lookup;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The function's clients of DynamoDB.
final class Clients {
  private static final Duration ATTEMPT = Duration.ofSeconds(3);
  private static final Duration CALL = Duration.ofSeconds(10);

  private Clients() {}

  /// A client that soon gives up: somebody waits.
  static DynamoDbClient dynamoDb(AwsCredentialsProvider credentials, SdkHttpClient http) {
    return DynamoDbClient.builder()
        .credentialsProvider(credentials)
        .httpClient(http)
        .overrideConfiguration(o -> o.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(CALL))
        .build();
  }
}
