package dev.dateline.ingest;

import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.ingest.event.S3Event;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/// The metrics of one event.
final class Measurement {
  private final Map<Metric, Double> values = new EnumMap<>(Metric.class);

  private Measurement() {}

  /// The values of the metrics that apply to this event.
  ///
  /// @param now when its handling ended
  static Map<Metric, Double> of(
      S3Event event, IngestOutcome outcome, Timings timings, Instant now) {
    var measurement = new Measurement();
    measurement.count(outcome);
    for (Stage stage : Stage.values()) {
      timings.milliseconds(stage).ifPresent(time -> measurement.values.put(stage.time(), time));
    }
    if (event instanceof S3Event.ObjectEvent object && measurement.hasChangedTheIndex()) {
      measurement.age(object, now);
    }
    return measurement.values;
  }

  /// An object from a listing has no event, and so no age.
  private void age(S3Event.ObjectEvent event, Instant now) {
    if (event.isTimed()) {
      var age = Duration.between(event.upload().time(), now);
      values.put(Metric.AGE, (double) Math.max(0, age.toMillis()));
    }
  }

  private void count(IngestOutcome outcome) {
    switch (outcome) {
      case IngestOutcome.Indexed indexed when isWritten(indexed.index()) -> {
        values.put(Metric.INDEXED, (double) indexed.articles());
        values.put(Metric.ENTITIES, (double) indexed.entities());
        values.put(Metric.MENTIONS, (double) indexed.mentions());
        if (indexed.unsupported() > 0) {
          values.put(Metric.UNSUPPORTED_LANGUAGE, (double) indexed.unsupported());
        }
      }
      case IngestOutcome.Removed removed when isWritten(removed.index()) -> one(Metric.REMOVED);
      case IngestOutcome.Rejected rejected when isWritten(rejected.index()) -> one(Metric.REJECTED);
      case IngestOutcome.Failed _, IngestOutcome.Unreadable _ -> one(Metric.FAILED);
      default -> {} // nothing changed: an event delivered twice, or too late
    }
  }

  private static boolean isWritten(ArticleIndex.Outcome index) {
    return index == ArticleIndex.Outcome.WRITTEN;
  }

  private void one(Metric metric) {
    values.put(metric, 1.0);
  }

  private boolean hasChangedTheIndex() {
    return values.containsKey(Metric.INDEXED)
        || values.containsKey(Metric.REMOVED)
        || values.containsKey(Metric.REJECTED);
  }
}
