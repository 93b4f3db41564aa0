package dev.dateline.index.protocol;

import dev.dateline.articles.Upload;
import dev.dateline.index.postings.IndexedArticle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Identifies an upload among all uploads to its key, even if their contents are equal.
///
/// @param versionId the version, in a versioned bucket only
/// @param etag the entity tag without its quotes; empty when unknown
/// @param size bytes
/// @param time of the upload according to S3
public record ObjectVersion(@Nullable String versionId, String etag, long size, Instant time) {
  /// The version of `upload`.
  public static ObjectVersion of(Upload upload) {
    return new ObjectVersion(upload.versionId(), upload.etag(), upload.size(), upload.time());
  }

  /// `article` with this version of its upload.
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
