package dev.dateline.local.s3;

import java.io.InputStream;
import java.util.List;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.ListBucketsResponse;
import software.amazon.awssdk.services.s3.model.Part;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/// Keeps multipart uploads and the objects assembled from them in the staging area, and hides that
/// area.
final class StagedParts extends ForwardingBlobStore {
  private final Staging staging;

  StagedParts(BlobStore store, Staging staging) {
    super(store);
    this.staging = staging;
  }

  @Override
  public ListBucketsResponse list() {
    var all = super.list();
    var buckets =
        all.buckets().stream().filter(bucket -> !Staging.isStagingBucket(bucket.name())).toList();
    return all.toBuilder().buckets(buckets).build();
  }

  @Override
  public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
    var upload = super.initiateMultipartUpload(staged(request));
    return new MultipartUpload(upload.id(), request, upload.response());
  }

  @Override
  public UploadPartResponse uploadMultipartPart(
      MultipartUpload upload, UploadPartRequest request, InputStream content) {
    return super.uploadMultipartPart(staged(upload), request, content);
  }

  /// Leaves the assembled object in the staging area under its key.
  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    return super.completeMultipartUpload(
        staged(upload), request.toBuilder().bucket(staging.of(request.bucket())).build());
  }

  @Override
  public void abortMultipartUpload(MultipartUpload upload) {
    super.abortMultipartUpload(staged(upload));
  }

  @Override
  public List<Part> listMultipartUpload(MultipartUpload upload) {
    return super.listMultipartUpload(staged(upload));
  }

  @Override
  public List<software.amazon.awssdk.services.s3.model.MultipartUpload> listMultipartUploads(
      String bucket) {
    return super.listMultipartUploads(staging.of(bucket));
  }

  private MultipartUpload staged(MultipartUpload upload) {
    return new MultipartUpload(upload.id(), staged(upload.request()), upload.response());
  }

  private CreateMultipartUploadRequest staged(CreateMultipartUploadRequest request) {
    return request.toBuilder().bucket(staging.of(request.bucket())).build();
  }
}
