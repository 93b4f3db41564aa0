package dev.dateline.benchmarks.generator;

import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleField;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Document;
import dev.dateline.articles.Metadata;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.TextConfidence;
import dev.dateline.articles.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// A generated article.
///
/// @param recognition the true names and their positions
public record GeneratedArticle(
    String key, LocalDate day, String headline, String text, Recognition recognition) {
  private static final String BUCKET = "articles";

  /// The content of the file to upload.
  public byte[] bytes() {
    return ("Title: " + headline + "\nDate: " + day + "\n\n" + text)
        .getBytes(StandardCharsets.UTF_8);
  }

  /// The article in the form that the index accepts, without parsing or recognition.
  public Article article() {
    var time = day.atStartOfDay().toInstant(ZoneOffset.UTC);
    var upload = new Upload(BUCKET, key, null, "9e107d9d372bb6826bd81d3542a419d6", 2200, time);
    var date = PublicationDate.of(day, DateSource.HEADER);
    var document =
        new Document(
            null,
            date,
            text,
            headline,
            Metadata.NONE.with(ArticleField.LANGUAGE, "en"),
            "text",
            "UTF-8",
            TextConfidence.HIGH,
            List.of());
    return Article.of(upload, document, recognition, time);
  }
}
