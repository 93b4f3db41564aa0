package dev.dateline.ingest;

import dev.dateline.articles.Article;
import dev.dateline.articles.Document;
import dev.dateline.articles.EntityRecognizer;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.Upload;
import dev.dateline.articles.concurrent.Cancellation;
import dev.dateline.documents.DocumentReader;
import dev.dateline.documents.Reading;
import dev.dateline.documents.Reading.RejectedMember;
import dev.dateline.documents.UploadedFile;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Makes an upload's articles of its bytes: reads them and finds the names in them. Needs nothing
/// but the bytes, so what fails once fails always, and is a rejection.
///
/// @param documents what finds the articles in an upload
/// @param recognizer what finds the names in an article
/// @param clock tells when an article is indexed
record Preparation(DocumentReader documents, EntityRecognizer recognizer, InstantSource clock) {
  /// What is to be entered in the index.
  sealed interface Prepared {}

  /// Articles; more than one only if each is a member of the upload.
  record Articles(List<Article> articles, List<RejectedMember> rejected) implements Prepared {}

  /// No article at all.
  record Unfit(Rejection rejection) implements Prepared {}

  /// What `file`, the content of `upload`, is to the index.
  Prepared prepare(Upload upload, UploadedFile file, Timings timings) {
    return switch (timings.of(Stage.PARSE, () -> documents.read(file))) {
      case Reading.Rejected(var rejection) -> new Unfit(rejection);
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
        ? new Unfit(rejected.getLast().rejection())
        : new Articles(articles, rejected);
  }

  private Recognition recognize(Document document) {
    return recognizer.recognize(document.text());
  }

  private static Rejection failure(Throwable thrown) {
    return new Rejection(
        Reason.UNSAFE,
        "The names in the text cannot be found: " + thrown.getClass().getSimpleName() + ".",
        "Upload the article's text alone, without tables, code or other machine-made parts.");
  }
}
