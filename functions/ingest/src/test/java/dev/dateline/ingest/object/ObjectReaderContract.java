package dev.dateline.ingest.object;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What every [ObjectReader] does, over S3 or in its place.
abstract class ObjectReaderContract {
  private static final String KEY = "2023/Putin & NATO (draft) + é.txt";
  private static final byte[] FIRST = "first".getBytes(StandardCharsets.UTF_8);
  private static final byte[] SECOND = "second".getBytes(StandardCharsets.UTF_8);
  private static final long LIMIT = 10;

  /// An empty bucket, of whose objects at most `limit` bytes are read.
  abstract TestBucket unversioned(long limit);

  /// An empty bucket that keeps every version.
  abstract TestBucket versioned(long limit);

  @Nested
  class AnObject {
    private final TestBucket bucket = unversioned(LIMIT);

    @Test
    void isFoundWithItsContentTypeAndMetadata() {
      var upload = bucket.put(KEY, FIRST, "text/plain", Map.of("date", "2023-07-14"));
      var found = found(bucket.reader().read(upload));

      assertThat(found.bytes()).isEqualTo(FIRST);
      assertThat(found.contentType()).isEqualTo("text/plain");
      assertThat(found.metadata()).containsExactly(Map.entry("date", "2023-07-14"));
      assertThat(found.upload()).isEqualTo(upload);
    }

    @Test
    void isFoundAsItIsNow() {
      bucket.put(KEY, FIRST, "text/plain", Map.of());
      var second = bucket.put(KEY, SECOND, "text/plain", Map.of());
      var found = found(bucket.reader().readCurrent(second.bucket(), KEY));

      assertThat(found.bytes()).isEqualTo(SECOND);
      assertThat(found.upload().etag()).isEqualTo(second.etag());
      assertThat(found.upload().size()).isEqualTo(SECOND.length);
    }

    @Test
    void mayHaveNoContent() {
      var upload = bucket.put(KEY, new byte[0], "text/plain", Map.of());
      assertThat(found(bucket.reader().read(upload)).bytes()).isEmpty();
    }

    @Test
    void isReplacedIfItsContentHasChanged() {
      var first = bucket.put(KEY, FIRST, "text/plain", Map.of());
      bucket.put(KEY, SECOND, "text/plain", Map.of());
      assertThat(bucket.reader().read(first)).isInstanceOf(Retrieval.Replaced.class);
    }

    @Test
    void isMissingOnceItIsDeleted() {
      var upload = bucket.put(KEY, FIRST, "text/plain", Map.of());
      bucket.delete(KEY);
      assertThat(bucket.reader().read(upload)).isInstanceOf(Retrieval.Missing.class);
      assertThat(bucket.reader().readCurrent(upload.bucket(), KEY))
          .isInstanceOf(Retrieval.Missing.class);
    }

    @Test
    void isMissingInAVersionThatTheBucketDoesNotKnow() {
      var upload = bucket.put(KEY, FIRST, "text/plain", Map.of());
      var other =
          new Upload(
              upload.bucket(), KEY, "096fKKXTRTtl3on89fVO.nfljtsv6qko", "", 0, upload.time());
      assertThat(bucket.reader().read(other)).isInstanceOf(Retrieval.Missing.class);
    }

    @Test
    void isReadUpToTheLimit() {
      var upload = bucket.put(KEY, new byte[(int) LIMIT], "text/plain", Map.of());
      assertThat(found(bucket.reader().read(upload)).bytes()).hasSize((int) LIMIT);
    }

    @Test
    void isNotReadBeyondTheLimit() {
      var upload = bucket.put(KEY, new byte[(int) LIMIT + 1], "text/plain", Map.of());
      assertThat(bucket.reader().read(upload)).isEqualTo(new Retrieval.TooLarge(upload, LIMIT));
    }
  }

  @Nested
  class AVersion {
    private final TestBucket bucket = versioned(LIMIT);

    @Test
    void isFoundAlsoWhenItIsNotTheLatest() {
      var first = bucket.put(KEY, FIRST, "text/plain", Map.of());
      bucket.put(KEY, SECOND, "text/plain", Map.of());
      assertThat(found(bucket.reader().read(first)).bytes()).isEqualTo(FIRST);
      assertThat(found(bucket.reader().read(first)).upload()).isEqualTo(first);
    }

    @Test
    void isFoundBehindADeleteMarker() {
      var upload = bucket.put(KEY, FIRST, "text/plain", Map.of());
      bucket.delete(KEY);
      assertThat(found(bucket.reader().read(upload)).bytes()).isEqualTo(FIRST);
      assertThat(bucket.reader().readCurrent(upload.bucket(), KEY))
          .isInstanceOf(Retrieval.Missing.class);
    }

    @Test
    void isMissingOnceItIsDeletedForGood() {
      Upload first = bucket.put(KEY, FIRST, "text/plain", Map.of());
      Upload second = bucket.put(KEY, SECOND, "text/plain", Map.of());
      bucket.deleteVersion(second);
      assertThat(bucket.reader().read(second)).isInstanceOf(Retrieval.Missing.class);
      assertThat(found(bucket.reader().readCurrent(first.bucket(), KEY)).upload().versionId())
          .isEqualTo(first.versionId());
    }
  }

  private static Retrieval.Found found(Retrieval retrieval) {
    assertThat(retrieval).isInstanceOf(Retrieval.Found.class);
    return (Retrieval.Found) retrieval;
  }
}
