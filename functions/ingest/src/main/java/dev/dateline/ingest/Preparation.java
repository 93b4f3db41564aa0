package dev.dateline.ingest;

import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Document;
import dev.dateline.articles.EntityRecognizer;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.Upload;
import dev.dateline.articles.concurrent.Cancellation;
import dev.dateline.documents.DocumentReader;
import dev.dateline.documents.Reading;
import dev.dateline.documents.UploadedFile;
import dev.dateline.documents.format.RejectedMember;
import dev.dateline.documents.language.Passages;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Turns the bytes of an upload into articles: reads its documents and recognizes the names in
/// them. Depends only on the bytes, so failures are permanent and become rejections.
///
/// @param documents reads the documents in an upload
/// @param recognizer finds the names in a text
/// @param clock gives the time of indexing
record Preparation(DocumentReader documents, EntityRecognizer recognizer, InstantSource clock) {
  /// What the index has to store.
  sealed interface Prepared {}

  /// Articles; more than one only if the upload is an archive.
  record Articles(List<Article> articles, List<RejectedMember> rejected) implements Prepared {}

  /// The upload contains no article.
  record Rejected(Rejection rejection) implements Prepared {}

  /// Prepares `file`, the content of `upload`.
  Prepared prepare(Upload upload, UploadedFile file, Timings timings) {
    return switch (timings.of(Stage.PARSE, () -> documents.read(file))) {
      case Reading.Rejected(var rejection) -> new Rejected(rejection);
      case Reading.Documents read -> recognized(upload, read, timings);
    };
  }

  private Prepared recognized(Upload upload, Reading.Documents read, Timings timings) {
    var articles = new ArrayList<Article>();
    var rejected = new ArrayList<>(read.rejected());
    for (Document document : read.documents()) {
      Cancellation.check();
      try {
        var recognition = timings.of(Stage.RECOGNIZE, () -> recognize(document));
        articles.add(Article.of(upload, document, recognition, clock.instant()));
      } catch (RuntimeException | StackOverflowError e) {
        rejected.add(new RejectedMember(String.valueOf(document.member()), failure(e)));
      }
    }
    return articles.isEmpty()
        ? new Rejected(rejected.getLast().rejection())
        : new Articles(articles, rejected);
  }

  private Recognition recognize(Document document) {
    var passages = Passages.of(document.text(), document.get(ArticleField.LANGUAGE));
    return recognizer.recognize(document.text(), passages);
  }

  private static Rejection failure(Throwable thrown) {
    return new Rejection(
        Reason.UNSAFE,
        "The names in the text cannot be found: " + thrown.getClass().getSimpleName() + ".",
        "Upload only the article's text, without tables, code or other machine-made parts.");
  }
}
