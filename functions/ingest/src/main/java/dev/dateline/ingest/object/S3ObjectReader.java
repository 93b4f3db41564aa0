package dev.dateline.ingest.object;

import dev.dateline.articles.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Reads objects from S3, with one request each. Throws the SDK's exceptions for failures.
public final class S3ObjectReader implements ObjectReader {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int IS_DELETE_MARKER = 405;
  private static final int PRECONDITION_FAILED = 412;

  private final S3Client s3;
  private final long limit;

  /// @param limit the largest object that is read, in bytes
  public S3ObjectReader(S3Client s3, long limit) {
    this.s3 = s3;
    this.limit = limit;
  }

  @Override
  public Retrieval read(Upload upload) {
    var request =
        GetObjectRequest.builder()
            .bucket(upload.bucket())
            .key(upload.key())
            .versionId(upload.versionId());
    if (!upload.etag().isEmpty()) {
      request.ifMatch('"' + upload.etag() + '"');
    }
    return get(request.build(), upload.time());
  }

  @Override
  public Retrieval readCurrent(String bucket, String key) {
    return get(GetObjectRequest.builder().bucket(bucket).key(key).build(), null);
  }

  private Retrieval get(GetObjectRequest request, @Nullable Instant time) {
    try (var body = s3.getObject(request)) {
      return retrieved(upload(request, body.response(), time), body);
    } catch (S3Exception e) {
      return switch (e.statusCode()) {
        case NOT_FOUND -> missing(e);
        case BAD_REQUEST -> unknownVersion(request, e);
        case IS_DELETE_MARKER -> new Retrieval.Missing();
        case PRECONDITION_FAILED -> new Retrieval.Replaced();
        default -> throw e;
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A missing bucket is a mistake in the deployment, not in the upload.
  private static Retrieval missing(S3Exception e) {
    if (hasCode(e, "NoSuchBucket")) {
      throw e;
    }
    return new Retrieval.Missing();
  }

  /// S3 answers `InvalidArgument` for a version id that it never gave to this key.
  private static Retrieval unknownVersion(GetObjectRequest request, S3Exception e) {
    if (request.versionId() == null || !hasCode(e, "InvalidArgument")) {
      throw e;
    }
    return new Retrieval.Missing();
  }

  private static boolean hasCode(S3Exception e, String code) {
    return e.awsErrorDetails() != null && code.equals(e.awsErrorDetails().errorCode());
  }

  private Retrieval retrieved(Upload upload, ResponseInputStream<GetObjectResponse> body)
      throws IOException {
    if (upload.size() > limit) {
      body.abort();
      return new Retrieval.TooLarge(upload, limit);
    }
    var response = body.response();
    return new Retrieval.Found(
        upload, response.contentType(), lowerCased(response.metadata()), body.readAllBytes());
  }

  private static Upload upload(
      GetObjectRequest request, GetObjectResponse response, @Nullable Instant time) {
    return new Upload(
        request.bucket(),
        request.key(),
        response.versionId(),
        etag(response),
        response.contentLength(),
        time == null ? response.lastModified() : time);
  }

  /// S3 always sends one; other stores may not.
  private static String etag(GetObjectResponse response) {
    return response.eTag() == null ? "" : response.eTag().replace("\"", "");
  }

  private static Map<String, String> lowerCased(Map<String, String> metadata) {
    return metadata.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                entry -> entry.getKey().toLowerCase(Locale.ROOT),
                Map.Entry::getValue,
                (a, b) -> a));
  }
}
