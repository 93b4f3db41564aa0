package dev.dateline.operations.reconcile;

import dev.dateline.articles.FolderMarker;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Lists the bucket through S3, in key order, 1,000 objects per request, without folder markers. A
/// mark is the last key of the previous batch.
record BucketListing(S3Client s3, String bucket) implements Listing {
  private static final double UNKNOWN = -1;

  @Override
  public ObjectBatch after(String mark) {
    var response =
        s3.listObjectsV2(
            list -> list.bucket(bucket).startAfter(mark.equals(BEGINNING) ? null : mark));
    var objects = response.contents();
    boolean more = Boolean.TRUE.equals(response.isTruncated()) && !objects.isEmpty();
    return new ObjectBatch(
        objects.stream()
            .filter(object -> !FolderMarker.is(object.key(), object.size()))
            .map(BucketListing::listed)
            .toList(),
        more ? objects.getLast().key() : null,
        UNKNOWN);
  }

  /// A file that was copied directly into the local store's folder has no entity tag.
  private static ListedObject listed(S3Object object) {
    String etag = object.eTag() == null ? "" : object.eTag().replace("\"", "");
    return new ListedObject(object.key(), etag, object.lastModified());
  }
}
