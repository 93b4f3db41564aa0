package dev.dateline.ingest;

import dev.dateline.ingest.event.Notice;
import java.util.List;

/// Handles notices one by one, so that none can fail another, and logs what became of each.
final class NoticeHandler {
  private final Ingest ingest;
  private final IngestLog log;

  NoticeHandler(Ingest ingest, IngestLog log) {
    this.ingest = ingest;
    this.log = log;
  }

  /// What became of each of `notices`, in their order.
  ///
  /// @param requestId the invocation's name, for the log
  List<Outcome> handle(List<Notice> notices, String requestId) {
    return notices.stream().map(notice -> handle(notice, requestId)).toList();
  }

  /// What became of `notice`; never thrown.
  Outcome handle(Notice notice, String requestId) {
    var timings = new Timings();
    Outcome outcome = outcome(notice, timings);
    log.write(requestId, notice, outcome, timings);
    return outcome;
  }

  private Outcome outcome(Notice notice, Timings timings) {
    return switch (notice) {
      case Notice.ObjectEvent event -> attempt(event, timings);
      case Notice.Irrelevant(String what) -> new Outcome.Ignored(what);
      case Notice.Unreadable(String problem) -> new Outcome.Unreadable(problem);
    };
  }

  /// A text on which a parser or the recogniser runs out of stack is one text, not all of them.
  private Outcome attempt(Notice.ObjectEvent event, Timings timings) {
    try {
      return ingest.handle(event, timings);
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed(e);
    }
  }
}
