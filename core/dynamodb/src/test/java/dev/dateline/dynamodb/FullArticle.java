package dev.dateline.dynamodb;

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
import dev.dateline.articles.SampleArticle;
import dev.dateline.articles.Span;
import dev.dateline.articles.TextConfidence;
import dev.dateline.articles.Upload;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/// An article in which everything is set that an article can have.
final class FullArticle {
  static final Instant UPLOADED = Instant.parse("2023-07-20T10:15:30.123Z");

  private static final String TEXT =
      "VILNIUS — President Volodymyr Zelenskyy met NATO leaders in Vilnius on 11 July 2023. "
          + "Zelenski, as some write him, thanked the Lithuanian hosts. "
          + "The North Atlantic Treaty Organization (NATO) had last met in June 2022, in Madrid; "
          + "the Dragon 1980 prize went to Łukasz Żółć.";

  private FullArticle() {}

  static Article of(String key) {
    var upload =
        new Upload(SampleArticle.BUCKET, key, "096fKKXTRTtl3on89fVO", "9b2c", 4321, UPLOADED);
    return Article.of(upload, document(), recognition(), UPLOADED.plusSeconds(2));
  }

  /// An article with a publication date and little else.
  static Article plain(String key, PublicationDate date) {
    var upload = new Upload(SampleArticle.BUCKET, key, null, "e7", 3, UPLOADED);
    var document = Document.of(date, "Nothing was named in this text.");
    var recognition = new Recognition(List.of(new Span(0, document.text().length())), List.of());
    return Article.of(upload, document, recognition, UPLOADED.plusSeconds(2));
  }

  private static Document document() {
    var time = OffsetDateTime.parse("2023-07-14T10:00:00+03:00");
    var date = new PublicationDate(LocalDate.of(2023, 7, 14), time, DateSource.OBJECT_METADATA);
    return new Document(
        null,
        date,
        TEXT,
        "A summit in Vilnius",
        Metadata.NONE
            .with(ArticleField.BYLINE, "Anna Schmidt")
            .with(ArticleField.SOURCE, "Süddeutsche Zeitung")
            .with(ArticleField.SECTION, "World")
            .with(ArticleField.URL, "https://example.org/summit")
            .with(ArticleField.LANGUAGE, "en-GB"),
        "html",
        "windows-1252",
        TextConfidence.HIGH,
        List.of(
            mentioned("11 July 2023", "2023-07-11"),
            mentioned("June 2022", "2022-06"),
            mentioned("1980", "1980")));
  }

  private static MentionedDate mentioned(String written, String period) {
    return new MentionedDate(span(written), CalendarPeriod.parse(period).orElseThrow());
  }

  private static Recognition recognition() {
    var entities =
        List.of(
            Entity.of("Vilnius", EntityType.LOCATION, mentions("VILNIUS", "Vilnius")),
            Entity.of(
                "Volodymyr Zelenskyy",
                EntityType.PERSON,
                mentions("Volodymyr Zelenskyy", "Zelenski")),
            Entity.of(
                "NATO",
                EntityType.ORGANIZATION,
                mentions("NATO", "North Atlantic Treaty Organization")),
            new Entity("Lithuanian", EntityType.MISC, "Lithuania", mentions("Lithuanian")),
            Entity.of("Dragon 1980", EntityType.MISC, mentions("Dragon 1980")),
            Entity.of("Łukasz Żółć", EntityType.PERSON, mentions("Łukasz Żółć")));
    return new Recognition(sentences(), entities);
  }

  private static List<Span> sentences() {
    var sentences = new ArrayList<Span>();
    for (int start = 0; start < TEXT.length(); ) {
      int period = TEXT.indexOf(". ", start);
      int end = period < 0 ? TEXT.length() : period + 1;
      sentences.add(new Span(start, end));
      start = end + 1;
    }
    return sentences;
  }

  private static List<Mention> mentions(String... written) {
    var mentions = new ArrayList<Mention>();
    for (String name : written) {
      var span = span(name);
      mentions.add(new Mention(span, sentenceOf(span)));
    }
    return mentions;
  }

  private static int sentenceOf(Span span) {
    var sentences = sentences();
    int number = 0;
    while (sentences.get(number).end() < span.end()) {
      number++;
    }
    return number;
  }

  private static Span span(String written) {
    int start = TEXT.indexOf(written);
    return new Span(start, start + written.length());
  }
}
