package dev.dateline.lookup;

import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleField;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Document;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.LiteralRecognizer;
import dev.dateline.articles.MentionedDate;
import dev.dateline.articles.Metadata;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Span;
import dev.dateline.articles.TextConfidence;
import dev.dateline.articles.Upload;
import dev.dateline.index.protocol.ArrivalLists;
import dev.dateline.index.protocol.InMemoryTable;
import dev.dateline.index.protocol.Sequencer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A small archive in a table in memory: articles whose every name is one entity, and rejections.
final class SampleArchive {
  static final String BUCKET = "news";
  private static final Instant TIME = Instant.parse("2026-11-23T12:00:00Z");
  private static final LiteralRecognizer NAMES =
      new LiteralRecognizer(
          Map.of(
              "Vladimir Putin", EntityType.PERSON,
              "Vladimir Klitschko", EntityType.PERSON,
              "Jeb Putin", EntityType.PERSON,
              "Sergei Lavrov", EntityType.PERSON,
              "Sergey Lavrov", EntityType.PERSON,
              "NATO", EntityType.ORGANIZATION,
              "Moscow", EntityType.LOCATION,
              "Vilnius", EntityType.LOCATION));

  private final InMemoryTable table = new InMemoryTable();
  private final ArrivalLists arrivals;
  private final Map<String, Integer> events = new HashMap<>();

  SampleArchive() {
    this(ArrivalLists.NONE);
  }

  /// An empty archive that also keeps the lists in `arrivals`.
  SampleArchive(ArrivalLists arrivals) {
    this.arrivals = arrivals;
  }

  /// The clock of the next event of `key`.
  private Sequencer clock(String key) {
    int earlier = events.merge(key, 1, Integer::sum) - 1;
    return earlier == 0 ? Sequencer.BEFORE_ALL : new Sequencer("%04X".formatted(earlier));
  }

  /// Removes an article.
  SampleArchive remove(String key) {
    table.index(arrivals).remove(ArticleId.of(BUCKET, key), clock(key));
    return this;
  }

  /// The archive that most tests ask: three articles of July 2023 and a rejection.
  static SampleArchive small() {
    return new SampleArchive()
        .article("2023/putin.txt", "2023-07-14", "Reuters", "Vladimir Putin spoke of NATO.")
        .article("2023/summit.txt", "2023-07-12", null, "NATO met in Vilnius. NATO agreed.")
        .article("2022/=cmd|' /C calc'!A0.txt", "2022-01-02", "The Times", "Snow fell on Moscow.")
        .rejection("2023/undated.txt", "2026-11-20T08:00:00Z");
  }

  /// As many articles, all of one month, that name NATO.
  static SampleArchive of(int articles) {
    var archive = new SampleArchive();
    for (int i = 0; i < articles; i++) {
      archive.article("k" + i, "2023-07-" + (10 + i % 20), "Reuters", "NATO met again.");
    }
    return archive;
  }

  /// Adds an article whose text is some sentences; the names of the table above that it has are its
  /// entities.
  SampleArchive article(String key, String day, @Nullable String source, String text) {
    return add(key, day, source, text, List.of());
  }

  /// Adds an article whose text talks about `period` at its beginning.
  SampleArchive mentioning(String key, String day, String text, String period) {
    var date = new MentionedDate(new Span(0, 5), CalendarPeriod.parse(period).orElseThrow());
    return add(key, day, null, text, List.of(date));
  }

  /// Adds an article in a language that no recognizer reads.
  SampleArchive unsupported(String key, String day, String text) {
    var recognition =
        new Recognition(LiteralRecognizer.sentences(text), List.of(), NameCoverage.NONE);
    return add(key, day, null, text, List.of(), recognition);
  }

  /// Adds an article in the language with this tag.
  SampleArchive inLanguage(String tag, String key, String day, String text) {
    return add(key, document(tag, day, null, text, "text", TextConfidence.HIGH, List.of()));
  }

  private SampleArchive add(String key, Document document) {
    return add(key, document, NAMES.recognize(document.text()));
  }

  /// Adds an article with low confidence in its text.
  SampleArchive doubtful(String key, String day, String text) {
    return add(key, document("en", day, null, text, "html", TextConfidence.LOW, List.of()));
  }

  private SampleArchive add(
      String key, String day, @Nullable String source, String text, List<MentionedDate> dates) {
    return add(key, day, source, text, dates, NAMES.recognize(text));
  }

  private SampleArchive add(
      String key,
      String day,
      @Nullable String source,
      String text,
      List<MentionedDate> dates,
      Recognition recognition) {
    var document = document("en", day, source, text, "text", TextConfidence.HIGH, dates);
    return add(key, document, recognition);
  }

  private SampleArchive add(String key, Document document, Recognition recognition) {
    var upload = new Upload(BUCKET, key, null, "d41d8cd98f00b204e9800998ecf8427e", 321, TIME);
    table.index(arrivals).put(Article.of(upload, document, recognition, TIME), clock(key));
    return this;
  }

  private static Document document(
      String language,
      String day,
      @Nullable String source,
      String text,
      String format,
      TextConfidence confidence,
      List<MentionedDate> dates) {
    var date = PublicationDate.of(LocalDate.parse(day), DateSource.HEADER);
    return new Document(
        null,
        date,
        text,
        null,
        Metadata.NONE.with(ArticleField.SOURCE, source).with(ArticleField.LANGUAGE, language),
        format,
        "UTF-8",
        confidence,
        dates);
  }

  SampleArchive rejection(String key, String time) {
    var upload = new Upload(BUCKET, key, null, "e", 1, Instant.parse(time));
    var rejection =
        new Rejection(
            Rejection.Reason.NO_DATE, "The text has no date.", "Begin it with: date 2023-07-14");
    table.index().reject(upload, rejection, new Sequencer("1"));
    return this;
  }

  InMemoryTable table() {
    return table;
  }

  static String id(String key) {
    return ArticleId.of(BUCKET, key).value();
  }
}
