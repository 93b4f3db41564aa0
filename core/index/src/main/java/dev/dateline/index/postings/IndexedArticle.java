package dev.dateline.index.postings;

import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.TextProfile;
import dev.dateline.articles.Upload;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// All that the index keeps of an article: everything but its text.
///
/// @param profile what can be told of its text
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

  /// What the file says about the article.
  ///
  /// @param member the path within an uploaded archive; null where the upload is the article itself
  public record Description(
      @Nullable String member,
      @Nullable String byline,
      @Nullable String source,
      @Nullable String section,
      @Nullable String url,
      @Nullable String language,
      String format,
      String charset) {}

  /// What the index keeps of `article`.
  public static IndexedArticle of(Article article) {
    var d = article.document();
    return new IndexedArticle(
        article.id(),
        article.upload(),
        d.date(),
        article.headline(),
        new Description(
            d.member(),
            d.byline(),
            d.source(),
            d.section(),
            d.url(),
            d.language(),
            d.format(),
            d.charset()),
        article.profile(),
        article.recognition(),
        article.indexed());
  }

  /// Where the article stands in every list that has it.
  public Position position() {
    return new Position(date.day(), id);
  }
}
