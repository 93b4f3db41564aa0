package dev.dateline.operations.reconcile;

import dev.dateline.articles.FolderMarker;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/// The bucket's own listing, in the order of the keys, 1,000 a request, without folder markers. A
/// mark is the key before.
record BucketListing(S3Client s3, String bucket) implements Listing {
  private static final double UNKNOWN = -1;

  @Override
  public Batch after(String mark) {
    var response =
        s3.listObjectsV2(
            list -> list.bucket(bucket).startAfter(mark.equals(BEGINNING) ? null : mark));
    var objects = response.contents();
    boolean more = Boolean.TRUE.equals(response.isTruncated()) && !objects.isEmpty();
    return new Batch(
        objects.stream()
            .filter(object -> !FolderMarker.is(object.key(), object.size()))
            .map(BucketListing::listed)
            .toList(),
        more ? objects.getLast().key() : null,
        UNKNOWN);
  }

  /// An object that came into a stand-in's folder by itself has no entity tag.
  private static ListedObject listed(S3Object object) {
    String etag = object.eTag() == null ? "" : object.eTag().replace("\"", "");
    return new ListedObject(object.key(), etag, object.lastModified());
  }
}
