package dev.dateline.local.s3;

import dev.dateline.local.s3.ObjectEvent.Version;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// An object store that tells of every change, once it is made.
final class NotifyingBlobStore extends ForwardingBlobStore {
  private static final String HASH_OF_NOTHING = "d41d8cd98f00b204e9800998ecf8427e";

  /// How the store's own objects begin, such as the parts of an upload.
  private static final String INTERNAL = ".s3proxy-";

  private final Consumer<ObjectEvent> listener;
  private final EventClock clock;
  private final KeyLocks locks = new KeyLocks();

  NotifyingBlobStore(BlobStore store, EventClock clock, Consumer<ObjectEvent> listener) {
    super(store);
    this.clock = clock;
    this.listener = listener;
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
    try (var _ = locks.hold(request.key())) {
      var response = super.putBlob(request, content);
      created("ObjectCreated:Put", request.bucket(), request.key(), response.versionId());
      return response;
    }
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    var key = request.destinationKey();
    try (var _ = locks.hold(key)) {
      var response = super.copyBlob(request);
      created("ObjectCreated:Copy", request.destinationBucket(), key, response.versionId());
      return response;
    }
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    var name = "ObjectCreated:CompleteMultipartUpload";
    try (var _ = locks.hold(upload.blobName())) {
      var response = super.completeMultipartUpload(upload, request);
      created(name, upload.containerName(), upload.blobName(), response.versionId());
      return response;
    }
  }

  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    try (var _ = locks.hold(request.key())) {
      var response = super.removeBlob(request);
      boolean marker = Boolean.TRUE.equals(response.deleteMarker()) && request.versionId() == null;
      var name = marker ? "ObjectRemoved:DeleteMarkerCreated" : "ObjectRemoved:Delete";
      tell(name, request.bucket(), request.key(), null, response.versionId());
      return response;
    }
  }

  private void created(String name, String bucket, String key, @Nullable String versionId) {
    var head = delegate().blobMetadata(HeadObjectRequest.builder().bucket(bucket).key(key).build());
    var version = new Version(head.contentLength(), etag(head.eTag()));
    tell(name, bucket, key, version, versionId);
  }

  /// The store keeps a folder as one of the file system, without the hash that S3 gives it: that of
  /// no bytes.
  private static String etag(@Nullable String quoted) {
    return quoted == null ? HASH_OF_NOTHING : quoted.replace("\"", "");
  }

  private void tell(
      String name,
      String bucket,
      String key,
      @Nullable Version version,
      @Nullable String versionId) {
    if (!key.startsWith(INTERNAL)) {
      listener.accept(
          new ObjectEvent(name, bucket, key, version, versionId, clock.next(), Instant.now()));
    }
  }
}
