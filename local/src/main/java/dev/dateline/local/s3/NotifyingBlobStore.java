package dev.dateline.local.s3;

import dev.dateline.local.s3.BucketEvent.StoredObject;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Supplier;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
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

/// An object store that sends a notification for every change. Uploads are staged until they are
/// complete, and only then announced and published.
final class NotifyingBlobStore extends ForwardingBlobStore {
  private static final int PRECONDITION_FAILED = 412;
  private static final String HASH_OF_NOTHING = "d41d8cd98f00b204e9800998ecf8427e";

  /// The version of a folder marker: an empty object in S3, but a directory without a hash here.
  private static final StoredObject EMPTY = new StoredObject(0, HASH_OF_NOTHING);

  private final Staging staging;
  private final ChangeNotifier notifier;
  private final KeyLocks locks = new KeyLocks();

  /// @param store a store that keeps multipart uploads in `staging`
  NotifyingBlobStore(BlobStore store, Staging staging, ChangeNotifier notifier) {
    super(store);
    this.staging = staging;
    this.notifier = notifier;
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
    var target = new Target(request.bucket(), request.key(), "ObjectCreated:Put");
    if (!Staging.takes(target.key())) {
      return createUnstaged(target, () -> super.putBlob(request, content));
    }
    var staged = UUID.randomUUID().toString();
    var stagedRequest = request.toBuilder().bucket(staging.of(target.bucket())).key(staged);
    var response = super.putBlob(stagedRequest.ifNoneMatch(null).build(), content);
    publish(target, staged, request.ifNoneMatch());
    return response;
  }

  /// Creates a folder marker, or one of the store's internal objects, which are not announced.
  private <T> T createUnstaged(Target target, Supplier<T> creation) {
    if (Staging.isInternal(target.key())) {
      return creation.get();
    }
    try (var _ = locks.hold(target.key())) {
      return notifier.notifyOf(target.event(), target.bucket(), target.key(), EMPTY, creation);
    }
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    var target =
        new Target(request.destinationBucket(), request.destinationKey(), "ObjectCreated:Copy");
    if (!Staging.takes(target.key())) {
      return createUnstaged(target, () -> super.copyBlob(request));
    }
    var staged = UUID.randomUUID().toString();
    var response =
        super.copyBlob(
            request.toBuilder()
                .destinationBucket(staging.of(target.bucket()))
                .destinationKey(staged)
                .build());
    publish(target, staged, null);
    return response;
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    var target =
        new Target(
            upload.containerName(), upload.blobName(), "ObjectCreated:CompleteMultipartUpload");
    try (var _ = locks.hold(target.key())) {
      var response =
          super.completeMultipartUpload(upload, request.toBuilder().ifNoneMatch(null).build());
      publish(target, target.key(), request.ifNoneMatch());
      return response;
    }
  }

  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    try (var _ = locks.hold(request.key())) {
      return notifier.notifyOf(
          "ObjectRemoved:Delete",
          request.bucket(),
          request.key(),
          null,
          () -> super.removeBlob(request));
    }
  }

  private void publish(Target target, String staged, @Nullable String ifNoneMatch) {
    try (var _ = locks.hold(target.key())) {
      checkPrecondition(target, ifNoneMatch);
      var _ =
          notifier.notifyOf(
              target.event(),
              target.bucket(),
              target.key(),
              version(staging.of(target.bucket()), staged),
              () -> {
                staging.publish(target.bucket(), staged, target.key());
                return target;
              });
    } finally {
      staging.discard(target.bucket(), staged);
    }
  }

  /// Fails if the header `If-None-Match` forbids the upload.
  private void checkPrecondition(Target target, @Nullable String ifNoneMatch) {
    if (ifNoneMatch == null || !blobExists(target.bucket(), target.key())) {
      return;
    }
    if (ifNoneMatch.equals("*")
        || version(target.bucket(), target.key()).etag().equals(ifNoneMatch.replace("\"", ""))) {
      throw S3Exceptions.fromStatusCode(PRECONDITION_FAILED);
    }
  }

  private StoredObject version(String bucket, String key) {
    var head = delegate().blobMetadata(HeadObjectRequest.builder().bucket(bucket).key(key).build());
    return head.eTag() == null
        ? EMPTY
        : new StoredObject(head.contentLength(), head.eTag().replace("\"", ""));
  }

  /// The object to change.
  ///
  /// @param event S3's name of the change, without `s3:`
  private record Target(String bucket, String key, String event) {}
}
