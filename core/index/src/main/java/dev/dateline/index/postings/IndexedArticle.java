package dev.dateline.index.postings;

import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.TextConfidence;
import dev.dateline.articles.TextProfile;
import dev.dateline.articles.Upload;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the index stores of an article: everything but its text.
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

  /// The metadata in the file.
  ///
  /// @param member the path within an uploaded archive; null if the upload itself is the article
  /// @param confidence how clearly the text was separated from the rest of the file
  public record Description(
      @Nullable String member,
      @Nullable String byline,
      @Nullable String source,
      @Nullable String section,
      @Nullable String url,
      @Nullable String language,
      String format,
      String charset,
      TextConfidence confidence) {
    /// The metadata of a file that marks its article's text as such.
    public Description(
        @Nullable String member,
        @Nullable String byline,
        @Nullable String source,
        @Nullable String section,
        @Nullable String url,
        @Nullable String language,
        String format,
        String charset) {
      this(member, byline, source, section, url, language, format, charset, TextConfidence.HIGH);
    }

    /// This metadata with another confidence.
    public Description with(TextConfidence other) {
      return new Description(
          member, byline, source, section, url, language, format, charset, other);
    }
  }

  /// What the index stores of `article`.
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
            d.charset(),
            d.confidence()),
        article.profile(),
        article.recognition(),
        article.indexed());
  }

  /// The position of the article in every list.
  public Position position() {
    return new Position(date.day(), id);
  }
}
