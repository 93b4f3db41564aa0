package dev.dateline.ingest;

import dev.dateline.ingest.event.S3Event;
import java.util.List;

/// Handles notices one by one, so that none can fail another, and logs what became of each.
final class S3EventHandler {
  private final Ingest ingest;
  private final IngestLog log;

  S3EventHandler(Ingest ingest, IngestLog log) {
    this.ingest = ingest;
    this.log = log;
  }

  /// What became of each of `notices`, in their order.
  ///
  /// @param requestId the invocation's name, for the log
  List<IngestOutcome> handle(List<S3Event> notices, String requestId) {
    return notices.stream().map(notice -> handle(notice, requestId)).toList();
  }

  /// What became of `notice`; never thrown.
  IngestOutcome handle(S3Event notice, String requestId) {
    var timings = new Timings();
    IngestOutcome outcome = outcome(notice, timings);
    log.write(requestId, notice, outcome, timings);
    return outcome;
  }

  private IngestOutcome outcome(S3Event notice, Timings timings) {
    return switch (notice) {
      case S3Event.ObjectEvent event -> attempt(event, timings);
      case S3Event.Irrelevant(String what) -> new IngestOutcome.Ignored(what);
      case S3Event.Unreadable(String problem) -> new IngestOutcome.Unreadable(problem);
    };
  }

  /// A text on which a parser or the recogniser runs out of stack is one text, not all of them.
  private IngestOutcome attempt(S3Event.ObjectEvent event, Timings timings) {
    try {
      return ingest.handle(event, timings);
    } catch (RuntimeException | StackOverflowError e) {
      return new IngestOutcome.Failed(e);
    }
  }
}
