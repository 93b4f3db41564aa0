package dev.dateline.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

class BucketListingTest {
  private static final class Bucket implements S3Client {
    @Override
    public ListObjectsV2Response listObjectsV2(ListObjectsV2Request request) {
      return ListObjectsV2Response.builder()
          .contents(object("2023/", 0), object("2023/a.txt", 0), object("2023/odd/", 7))
          .isTruncated(false)
          .build();
    }

    private static S3Object object(String key, long size) {
      return S3Object.builder().key(key).size(size).lastModified(Instant.EPOCH).build();
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }

  @Test
  void skipsFolderMarkers() {
    assertThat(new BucketListing(new Bucket(), "articles").after(Listing.BEGINNING).objects())
        .extracting(ListedObject::key)
        .containsExactly("2023/a.txt", "2023/odd/");
  }
}
