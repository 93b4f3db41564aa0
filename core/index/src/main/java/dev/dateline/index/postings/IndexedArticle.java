package dev.dateline.index.postings;

import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleField;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Metadata;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.TextConfidence;
import dev.dateline.articles.TextProfile;
import dev.dateline.articles.Upload;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the index stores about an article: everything except its text.
///
/// @param profile statistics of its text
/// @param recognition its sentences and entities, as offsets into the text
/// @param indexed when it was indexed
public record IndexedArticle(
    ArticleId id,
    Upload upload,
    PublicationDate date,
    String headline,
    Description description,
    TextProfile profile,
    Recognition recognition,
    Instant indexed) {

  /// What the file says about the article, and how it was read.
  ///
  /// @param member the path within an uploaded archive; null if the upload itself is the article
  /// @param confidence how clearly the text was separated from the rest of the file
  public record Description(
      @Nullable String member,
      Metadata metadata,
      String format,
      String charset,
      TextConfidence confidence) {
    /// The value of `field`; null if it is unknown.
    public @Nullable String get(ArticleField field) {
      return metadata.get(field);
    }
  }

  /// What the index stores about `article`.
  public static IndexedArticle of(Article article) {
    var d = article.document();
    return new IndexedArticle(
        article.id(),
        article.upload(),
        d.date(),
        article.headline(),
        new Description(d.member(), d.metadata(), d.format(), d.charset(), d.confidence()),
        article.profile(),
        article.recognition(),
        article.indexed());
  }

  /// The position of the article in every list.
  public Position position() {
    return new Position(date.day(), id);
  }
}
