package dev.dateline.ingest;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Document;
import dev.dateline.articles.EntityRecognizer;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Upload;
import dev.dateline.documents.DocumentReader;
import dev.dateline.documents.Reading;
import dev.dateline.documents.UploadedFile;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.ingest.event.S3Event.Change;
import dev.dateline.ingest.event.S3Event.ObjectEvent;
import dev.dateline.ingest.object.ObjectReader;
import dev.dateline.ingest.object.Retrieval;
import java.time.InstantSource;

/// Brings the index to what one event says: the way of an article from its object to its postings.
/// What may be retried is thrown.
///
/// @param objects where uploads are read from
/// @param documents what finds the articles in an upload
/// @param recognizer what finds the names in an article
/// @param index what is kept up to date
/// @param clock tells when an article is indexed
record Ingest(
    ObjectReader objects,
    DocumentReader documents,
    EntityRecognizer recognizer,
    ArticleIndex index,
    InstantSource clock) {
  private static final IngestOutcome FOLDER_MARKER = new IngestOutcome.Ignored("folder marker");

  IngestOutcome handle(ObjectEvent told, Timings timings) {
    if (told.change() == Change.CREATED && told.upload().isFolderMarker()) {
      return FOLDER_MARKER;
    }
    prepare(told);
    var event = told.isTimed() ? told : told.at(index.sequencerForRescan(idOf(told)));
    if (event.change() == Change.REMOVED) {
      return removed(event, timings);
    }
    return switch (timings.of(Stage.READ, () -> read(event))) {
      case Retrieval.Found found -> found(event, found, timings);
      case Retrieval.TooLarge tooLarge ->
          rejected(event, tooLarge.upload(), Rejections.tooLarge(tooLarge), timings);
      case Retrieval.Replaced() -> new IngestOutcome.Superseded();
      case Retrieval.Missing() ->
          event.change() == Change.CREATED
              ? rejected(event, event.upload(), Rejections.vanished(event.upload()), timings)
              : removed(event, timings);
    };
  }

  /// An upload that failed is on the list of rejections before it is tried once more, since the
  /// attempt may end with the process.
  private void prepare(ObjectEvent event) {
    switch (event.occasion()) {
      case USUAL -> {}
      case FAILED -> {
        if (event.change() == Change.CREATED) {
          index.giveUp(event.upload(), Rejections.failed(), event.sequencer());
        }
      }
      case DOUBTED -> index.doubt(idOf(event));
    }
  }

  private Retrieval read(ObjectEvent event) {
    Upload upload = event.upload();
    return event.change() == Change.CREATED
        ? objects.read(upload)
        : objects.readCurrent(upload.bucket(), upload.key());
  }

  private IngestOutcome found(ObjectEvent event, Retrieval.Found found, Timings timings) {
    Upload upload = found.upload();
    if (upload.isFolderMarker()) {
      return FOLDER_MARKER;
    }
    var file =
        new UploadedFile(
            upload.key(), found.contentType(), found.metadata(), found.bytes(), upload.time());
    return switch (timings.of(Stage.PARSE, () -> documents.read(file))) {
      case Reading.Rejected(var rejection) -> rejected(event, upload, rejection, timings);
      case Reading.Documents read -> indexed(event, upload, read, timings);
    };
  }

  private Article article(Upload upload, Document document, Timings timings) {
    var recognition = timings.of(Stage.RECOGNIZE, () -> recognizer.recognize(document.text()));
    return Article.of(upload, document, recognition, clock.instant());
  }

  private IngestOutcome indexed(
      ObjectEvent event, Upload upload, Reading.Documents read, Timings timings) {
    var articles = read.documents().stream().map(it -> article(upload, it, timings)).toList();
    boolean alone = read.documents().getFirst().member() == null;
    var outcome =
        timings.of(
            Stage.WRITE,
            () ->
                alone
                    ? index.put(articles.getFirst(), event.sequencer())
                    : index.put(
                        new Archive(upload, articles, Rejections.ofMembers(read)),
                        event.sequencer()));
    return IngestOutcome.Indexed.of(outcome, articles, read.rejected().size());
  }

  private IngestOutcome removed(ObjectEvent event, Timings timings) {
    return new IngestOutcome.Removed(
        timings.of(Stage.WRITE, () -> index.remove(idOf(event), event.sequencer())));
  }

  private static ArticleId idOf(ObjectEvent event) {
    return ArticleId.of(event.upload().bucket(), event.upload().key());
  }

  private IngestOutcome rejected(
      ObjectEvent event, Upload upload, Rejection rejection, Timings timings) {
    return new IngestOutcome.Rejected(
        timings.of(Stage.WRITE, () -> index.reject(upload, rejection, event.sequencer())),
        rejection);
  }
}
