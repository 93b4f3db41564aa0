package dev.dateline.index.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleField;
import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Document;
import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import dev.dateline.articles.MentionedDate;
import dev.dateline.articles.Metadata;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.SampleArticle;
import dev.dateline.articles.Span;
import dev.dateline.articles.TextConfidence;
import dev.dateline.index.postings.ArticlePostings;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A fingerprint that changes from one release to the next makes every article that is uploaded
/// again cost some twenty write units instead of one. So these values may never change.
class FingerprintTest {
  private static final SampleArticle WEEK = SampleArticle.of("week.zip").inVersion("v1");
  private static final Rejection NO_DATE =
      new Rejection(Rejection.Reason.NO_DATE, "It has no date.", "Add one.");

  @Test
  void ofAnArticleNeverChanges() {
    var article = SampleArticle.of("a.txt").naming("NATO", "Vladimir Putin").from("Reuters");
    assertThat(digest(content(article.article()))).isEqualTo("0MMwxmeW1od8lh3p");
    assertThat(digest(content(full()))).isEqualTo("w-rdZq6qN49re-Ee");
  }

  @Test
  void ofAnArticleWithoutStoredTextNeverChanges() {
    var article = SampleArticle.of("a.txt").naming("NATO", "Vladimir Putin").from("Reuters");
    assertThat(digest(withoutText(article.article()))).isEqualTo("K2Xrnwz7InmTmTFI");
    assertThat(digest(withoutText(full()))).isEqualTo("Z35s7qLS1-UHehf-");
  }

  private static IndexedContent content(Article article) {
    return IndexedContent.of(article, ArticlePostings.of(article), ArrivalLists.NONE);
  }

  private static IndexedContent withoutText(Article article) {
    return IndexedContent.of(article, ArticlePostings.withoutText(article), ArrivalLists.NONE);
  }

  @Test
  void ofARejectionNeverChanges() {
    var versioned = SampleArticle.of("a.txt").inVersion("v1").upload();
    var other = SampleArticle.of("a.txt").upload();
    assertThat(digest(IndexedContent.rejected(versioned, NO_DATE))).isEqualTo("KndRULT5NHQDW2Rb");
    assertThat(digest(IndexedContent.rejected(other, NO_DATE))).isEqualTo("RnMANe7ELlRr32lK");
  }

  @Test
  void ofAnArchiveNeverChanges() {
    var articles = List.of(WEEK.inArchive("one").article(), WEEK.inArchive("two").article());
    assertThat(
            digest(
                IndexedContent.of(
                    new Archive(WEEK.upload(), articles, null), FingerprintTest::content)))
        .isEqualTo("53M3uty3qKKxxIP0");
    assertThat(
            digest(
                IndexedContent.of(
                    new Archive(WEEK.upload(), List.of(), NO_DATE), FingerprintTest::content)))
        .isEqualTo("1mmSvYXgxcwqsPOS");
  }

  @Test
  void ofWhatWasRemovedNeverChanges() {
    assertThat(digest(IndexedContent.removed())).isEmpty();
  }

  private static String digest(IndexedContent content) {
    return content.fingerprint().digest();
  }

  /// An article in which everything is set that an article can have.
  private static Article full() {
    var sample = SampleArticle.of("b.txt").inVersion("v1");
    var time = OffsetDateTime.parse("2023-07-14T10:00:00.5+03:00");
    var date = new PublicationDate(LocalDate.of(2023, 7, 14), time, DateSource.OBJECT_METADATA);
    String text = "Moscow, [Berlin] = Łódź? They met on 11 July.";
    var document =
        new Document(
            "b",
            date,
            text,
            "They met",
            Metadata.NONE
                .with(ArticleField.BYLINE, "Anna")
                .with(ArticleField.SOURCE, "Reuters")
                .with(ArticleField.SECTION, "World")
                .with(ArticleField.URL, "https://example.org/b")
                .with(ArticleField.LANGUAGE, "en-GB"),
            "html",
            "UTF-8",
            TextConfidence.HIGH,
            List.of(mentioned("2023-07-11"), mentioned("2023")));
    var first = List.of(new Mention(new Span(0, 6), 0));
    var second = List.of(new Mention(new Span(8, 16), 0), new Mention(new Span(19, 23), 0));
    var entities =
        List.of(
            new Entity("Moscow", EntityType.LOCATION, "Russia", first),
            Entity.of("[Berlin], x=1", EntityType.ORGANIZATION, second));
    var recognition = new Recognition(List.of(new Span(0, 24), new Span(25, 45)), entities);
    return Article.of(sample.upload(), document, recognition, SampleArticle.UPLOADED);
  }

  private static MentionedDate mentioned(String period) {
    return new MentionedDate(new Span(37, 44), CalendarPeriod.parse(period).orElseThrow());
  }
}
