package dev.dateline.operations.erase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// The versions of the objects of an S3 bucket. Stand-ins for S3 that know no versions have the
/// current ones.
record S3Versions(S3Client s3, String bucket) implements ObjectVersions {
  private static final int NOT_IMPLEMENTED = 501;

  @Override
  public List<Version> of(String key) {
    var versions = new ArrayList<Version>();
    forEach(
        key,
        version -> {
          if (version.key().equals(key)) {
            versions.add(version);
          }
        });
    return versions;
  }

  @Override
  public void forEach(Consumer<Version> consumer) {
    forEach("", consumer);
  }

  private void forEach(String prefix, Consumer<Version> consumer) {
    try {
      s3.listObjectVersionsPaginator(list -> list.bucket(bucket).prefix(prefix))
          .forEach(
              page -> {
                page.versions()
                    .forEach(
                        it ->
                            consumer.accept(new Version(it.key(), it.versionId(), it.isLatest())));
                page.deleteMarkers()
                    .forEach(
                        it ->
                            consumer.accept(new Version(it.key(), it.versionId(), it.isLatest())));
              });
    } catch (S3Exception e) {
      if (e.statusCode() != NOT_IMPLEMENTED) {
        throw e;
      }
      s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix))
          .contents()
          .forEach(it -> consumer.accept(new Version(it.key(), null, true)));
    }
  }

  @Override
  public void delete(Version version) {
    s3.deleteObject(delete -> delete.bucket(bucket).key(version.key()).versionId(version.id()));
  }
}
