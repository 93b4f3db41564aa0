package dev.dateline.dynamodb;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Clients of stores on this machine.
final class TestClients {
  private TestClients() {}

  static DynamoDbClient of(URI endpoint, ExecutionInterceptor... interceptors) {
    var credentials = AwsBasicCredentials.create("local", "locallocal");
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.EU_WEST_1)
        .credentialsProvider(StaticCredentialsProvider.create(credentials))
        .httpClient(UrlConnectionHttpClient.create())
        .overrideConfiguration(
            config -> {
              for (ExecutionInterceptor interceptor : interceptors) {
                config.addExecutionInterceptor(interceptor);
              }
            })
        .build();
  }
}
