package dev.dateline.ingest;

import dev.dateline.articles.Archive;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Upload;
import dev.dateline.documents.UploadedFile;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.ingest.Preparation.Prepared;
import dev.dateline.ingest.event.S3Event.Change;
import dev.dateline.ingest.event.S3Event.ObjectEvent;
import dev.dateline.ingest.object.ObjectReader;
import dev.dateline.ingest.object.Retrieval;

/// Updates the index after an event: takes an article from its object to its postings. Throws
/// failures that may be retried.
///
/// @param objects reads uploads
/// @param preparation turns an upload into articles
/// @param supervision limits the time and memory of the preparation
/// @param index is kept up to date
record Ingest(
    ObjectReader objects, Preparation preparation, Supervision supervision, ArticleIndex index) {
  private static final IngestOutcome FOLDER_MARKER = new IngestOutcome.Ignored("folder marker");

  IngestOutcome handle(ObjectEvent delivered, Timings timings) {
    if (delivered.change() == Change.CREATED && delivered.upload().isFolderMarker()) {
      return FOLDER_MARKER;
    }
    beforeAttempt(delivered);
    var event =
        delivered.isTimed() ? delivered : delivered.at(index.sequencerForRescan(idOf(delivered)));
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

  /// Lists a failed upload as rejected before another attempt, which may kill the process; notes
  /// that the index may be wrong if it must be written again.
  private void beforeAttempt(ObjectEvent event) {
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
    var spent = new Timings();
    return switch (supervision.run(() -> preparation.prepare(upload, file, spent))) {
      case Ending.Finished<Prepared>(var prepared) -> {
        timings.add(spent);
        yield prepared(event, upload, prepared, timings);
      }
      case Ending.TooSlow<Prepared>(var budget) ->
          rejected(event, upload, Rejections.tooSlow(budget), timings);
      case Ending.OutOfMemory<Prepared>() ->
          rejected(event, upload, Rejections.tooMuchMemory(), timings);
      case Ending.CutShort<Prepared>() -> throw new OutOfTime();
    };
  }

  private IngestOutcome prepared(
      ObjectEvent event, Upload upload, Prepared prepared, Timings timings) {
    return switch (prepared) {
      case Preparation.Rejected(var rejection) -> rejected(event, upload, rejection, timings);
      case Preparation.Articles articles -> indexed(event, upload, articles, timings);
    };
  }

  private IngestOutcome indexed(
      ObjectEvent event, Upload upload, Preparation.Articles prepared, Timings timings) {
    var articles = prepared.articles();
    boolean alone = articles.getFirst().document().member() == null;
    var outcome =
        timings.of(
            Stage.WRITE,
            () ->
                alone
                    ? index.put(articles.getFirst(), event.sequencer())
                    : index.put(
                        new Archive(upload, articles, Rejections.ofMembers(prepared)),
                        event.sequencer()));
    return IngestOutcome.Indexed.of(outcome, articles, prepared.rejected().size());
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

  /// The invocation did not have enough time left to read an upload.
  static final class OutOfTime extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
