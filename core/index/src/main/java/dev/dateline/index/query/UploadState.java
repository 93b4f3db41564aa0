package dev.dateline.index.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The state of an upload.
public sealed interface UploadState {
  /// It is indexed.
  ///
  /// @param articles the ids of its articles: one, or those of an archive
  /// @param rejection why some members of an archive cannot be articles; null if all are
  record Indexed(List<ArticleId> articles, Payload.@Nullable Rejected rejection)
      implements UploadState {
    public Indexed {
      articles = List.copyOf(articles);
    }

    /// An upload that is one article.
    static Indexed of(ArticleId article) {
      return new Indexed(List.of(article), null);
    }
  }

  /// It is not a valid article, or could not be indexed.
  record Rejected(Payload.Rejected payload) implements UploadState {}

  /// The index does not know it: it is still being processed, was deleted, or never existed.
  record Unknown() implements UploadState {}
}
