package dev.dateline.index.protocol;

import dev.dateline.articles.Upload;
import dev.dateline.index.postings.IndexedArticle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What distinguishes the uploads to one key, also where their content is the same.
///
/// @param versionId the version, in a versioned bucket only
/// @param etag the entity tag without its quotes; empty when unknown
/// @param size bytes
/// @param time when S3 says that it happened
public record ObjectVersion(@Nullable String versionId, String etag, long size, Instant time) {
  /// What distinguishes `upload`.
  public static ObjectVersion of(Upload upload) {
    return new ObjectVersion(upload.versionId(), upload.etag(), upload.size(), upload.time());
  }

  /// The same article, as uploaded in this version.
  IndexedArticle of(IndexedArticle article) {
    var upload = article.upload();
    return new IndexedArticle(
        article.id(),
        new Upload(upload.bucket(), upload.key(), versionId, etag, size, time),
        article.date(),
        article.headline(),
        article.description(),
        article.profile(),
        article.recognition(),
        article.indexed());
  }
}
