package dev.dateline.operations.reconcile;

import dev.dateline.local.Endpoints;
import dev.dateline.local.LocalClients;
import dev.dateline.local.s3.Credentials;
import dev.dateline.operations.command.StackClients;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.ServiceMetadata;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// The AWS clients that a reconciliation needs.
record Services(S3Client s3, DynamoDbClient dynamoDb, InvokeApi lambda) implements AutoCloseable {
  private static final int NOT_FOUND = 404;

  /// Clients of the embedded stack.
  static Services of(Endpoints stack) {
    var credentials =
        StaticCredentialsProvider.create(
            AwsBasicCredentials.create(Credentials.LOCAL.keyId(), Credentials.LOCAL.secret()));
    return new Services(
        LocalClients.s3(stack),
        LocalClients.dynamoDb(stack),
        new InvokeApi(stack.api(), Region.US_EAST_1, credentials, StackClients.http()));
  }

  /// Clients of AWS, with the region and credentials of the environment or the profile.
  static Services ofAws() {
    var region = DefaultAwsRegionProviderChain.builder().build().getRegion();
    var credentials = DefaultCredentialsProvider.builder().build();
    var lambda = URI.create("https://" + ServiceMetadata.of("lambda").endpointFor(region));
    var clients = StackClients.ofAws(region, credentials);
    return new Services(
        clients.s3(),
        clients.dynamoDb(),
        new InvokeApi(lambda, region, credentials, StackClients.http()));
  }

  /// Whether the bucket currently has an object with this key.
  boolean has(String bucket, String key) {
    try {
      s3.headObject(head -> head.bucket(bucket).key(key));
      return true;
    } catch (NoSuchKeyException e) {
      return false;
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    s3.close();
    dynamoDb.close();
    lambda.http().close();
  }
}
