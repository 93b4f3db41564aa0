package dev.dateline.ingest.object;

import dev.dateline.articles.Upload;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/// A bucket in S3, or in what stands in for it.
///
/// @param limit the most bytes that are read of an object
public record S3Bucket(S3Client s3, String name, long limit) implements TestBucket {
  private static final Instant TIME = Instant.parse("2026-01-05T09:30:00Z");

  /// Makes a bucket.
  public static S3Bucket create(S3Client s3, String name, long limit) {
    s3.createBucket(request -> request.bucket(name));
    return new S3Bucket(s3, name, limit);
  }

  /// Has it keep every version from now on.
  public S3Bucket withVersions() {
    s3.putBucketVersioning(
        request ->
            request
                .bucket(name)
                .versioningConfiguration(config -> config.status(BucketVersioningStatus.ENABLED)));
    return this;
  }

  @Override
  public Upload put(String key, byte[] bytes, @Nullable String type, Map<String, String> metadata) {
    var response =
        s3.putObject(
            request -> request.bucket(name).key(key).contentType(type).metadata(metadata),
            RequestBody.fromBytes(bytes));
    var etag = response.eTag().replace("\"", "");
    return new Upload(name, key, response.versionId(), etag, bytes.length, TIME);
  }

  @Override
  public void delete(String key) {
    s3.deleteObject(request -> request.bucket(name).key(key));
  }

  @Override
  public void deleteVersion(Upload upload) {
    s3.deleteObject(
        request -> request.bucket(name).key(upload.key()).versionId(upload.versionId()));
  }

  @Override
  public ObjectReader reader() {
    return new S3ObjectReader(s3, limit);
  }
}
