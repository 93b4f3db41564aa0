package dev.dateline.ingest.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/// What stands in for S3 may say less of an object than S3 does.
class StandInTest {
  /// Has one object under every key, without an entity tag.
  private static final class Untagged implements S3Client {
    @Override
    public ResponseInputStream<GetObjectResponse> getObject(GetObjectRequest request) {
      var response =
          GetObjectResponse.builder().contentLength(0L).lastModified(Instant.EPOCH).build();
      return new ResponseInputStream<>(
          response, AbortableInputStream.create(new ByteArrayInputStream(new byte[0])));
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }

  @Test
  void anObjectMayHaveNoEntityTag() {
    var found = new S3ObjectReader(new Untagged(), 10).readCurrent("articles", "2023/july/");

    assertThat(found)
        .isInstanceOfSatisfying(
            Retrieval.Found.class, it -> assertThat(it.upload().etag()).isEmpty());
  }
}
