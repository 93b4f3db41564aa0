package dev.dateline.operations.erase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.dynamodb.LocalStack;
import dev.dateline.operations.erase.ObjectVersions.Version;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

@LocalStack.Needed
class S3VersionsIT {
  private static final String BUCKET = "versions";

  private final S3Client s3 =
      S3Client.builder()
          .endpointOverride(LocalStack.endpoint())
          .region(Region.US_EAST_1)
          .forcePathStyle(true)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
          .httpClient(UrlConnectionHttpClient.create())
          .build();

  private void put(String key) {
    s3.putObject(put -> put.bucket(BUCKET).key(key), RequestBody.fromString("text"));
  }

  @Test
  void everyVersionAndDeleteMarkerOfAKeyIsDeletedAndNoOther() {
    s3.createBucket(create -> create.bucket(BUCKET));
    put("a.txt");
    s3.putBucketVersioning(
        put ->
            put.bucket(BUCKET)
                .versioningConfiguration(it -> it.status(BucketVersioningStatus.ENABLED)));
    put("a.txt");
    s3.deleteObject(delete -> delete.bucket(BUCKET).key("a.txt"));
    put("a.txt");
    put("a.txt.other");
    var versions = new S3Versions(s3, BUCKET);
    var all = versions.of("a.txt");
    assertThat(all).hasSize(4);
    assertThat(all).filteredOn(Version::isCurrent).hasSize(1);
    all.forEach(versions::delete);
    var left = new ArrayList<String>();
    versions.forEach(version -> left.add(version.key()));
    assertThat(left).isEqualTo(List.of("a.txt.other"));
  }
}
