package dev.dateline.ingest;

import dev.dateline.ingest.event.S3Event;
import java.util.List;

/// Handles events one by one, so that no event can fail another, and logs the outcome of each.
final class S3EventHandler {
  private final Ingest ingest;
  private final IngestLog log;

  S3EventHandler(Ingest ingest, IngestLog log) {
    this.ingest = ingest;
    this.log = log;
  }

  /// The outcome of each of `events`, in their order.
  ///
  /// @param requestId identifies the invocation in the log
  List<IngestOutcome> handle(List<S3Event> events, String requestId) {
    return events.stream().map(event -> handle(event, requestId)).toList();
  }

  /// The outcome of `event`. Failures are outcomes too.
  IngestOutcome handle(S3Event event, String requestId) {
    var timings = new Timings();
    IngestOutcome outcome = outcome(event, timings);
    log.write(requestId, event, outcome, timings);
    return outcome;
  }

  private IngestOutcome outcome(S3Event event, Timings timings) {
    return switch (event) {
      case S3Event.ObjectEvent object -> attempt(object, timings);
      case S3Event.Irrelevant(String what) -> new IngestOutcome.Ignored(what);
      case S3Event.Unreadable(String problem) -> new IngestOutcome.Unreadable(problem);
    };
  }

  /// A stack overflow fails only this event: it is caused by one text.
  private IngestOutcome attempt(S3Event.ObjectEvent event, Timings timings) {
    try {
      return ingest.handle(event, timings);
    } catch (RuntimeException | StackOverflowError e) {
      return new IngestOutcome.Failed(e);
    }
  }
}
