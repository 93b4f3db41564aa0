package dev.dateline.local.s3;

import dev.dateline.local.disk.DiskSpace;
import dev.dateline.local.disk.NoSpaceLeft;
import java.io.InputStream;
import java.util.function.Supplier;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/// Refuses requests that need space on a full disk with status 507 and the reason. Unlike 503, this
/// status does not make clients retry.
final class FullDiskGuard extends ForwardingBlobStore {
  private static final int INSUFFICIENT_STORAGE = 507;

  private final DiskSpace disk;

  FullDiskGuard(BlobStore store, DiskSpace disk) {
    super(store);
    this.disk = disk;
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
    return ifSpaceAllows(() -> super.putBlob(request, content));
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    return ifSpaceAllows(() -> super.copyBlob(request));
  }

  @Override
  public UploadPartResponse uploadMultipartPart(
      MultipartUpload upload, UploadPartRequest request, InputStream content) {
    return ifSpaceAllows(() -> super.uploadMultipartPart(upload, request, content));
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    return ifSpaceAllows(() -> super.completeMultipartUpload(upload, request));
  }

  /// Always allowed: a removal frees space, and its event fits into the reserve.
  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    return translateFullDisk(() -> super.removeBlob(request));
  }

  private <T> T ifSpaceAllows(Supplier<T> change) {
    if (disk.isShort()) {
      throw full();
    }
    return translateFullDisk(change);
  }

  private <T> T translateFullDisk(Supplier<T> change) {
    try {
      return change.get();
    } catch (RuntimeException e) {
      throw NoSpaceLeft.caused(e) ? full() : e;
    }
  }

  private S3Exception full() {
    var details =
        AwsErrorDetails.builder()
            .errorCode("InsufficientStorage")
            .errorMessage("The disk is full. " + disk.remedy() + " Then upload the object again.")
            .build();
    return (S3Exception)
        S3Exception.builder()
            .statusCode(INSUFFICIENT_STORAGE)
            .awsErrorDetails(details)
            .message(details.errorMessage())
            .build();
  }
}
