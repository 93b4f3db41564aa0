package dev.dateline.ingest;

import dev.dateline.lambda.metrics.MetricDirective;
import dev.dateline.lambda.metrics.MetricUnit;

/// The function's metrics, each with its name and unit in CloudWatch.
enum Metric {
  INDEXED("Indexed", MetricUnit.COUNT),
  REMOVED("Removed", MetricUnit.COUNT),
  REJECTED("Rejected", MetricUnit.COUNT),
  FAILED("Failed", MetricUnit.COUNT),
  /// Articles that are at least partly in a language that no recognizer reads.
  UNSUPPORTED_LANGUAGE("UnsupportedLanguage", MetricUnit.COUNT),
  /// Matches of watches that EventBridge did not accept.
  NOT_ANNOUNCED("NotAnnounced", MetricUnit.COUNT),
  ENTITIES("Entities", MetricUnit.COUNT),
  MENTIONS("Mentions", MetricUnit.COUNT),
  READ_TIME("ReadTime", MetricUnit.MILLISECONDS),
  PARSE_TIME("ParseTime", MetricUnit.MILLISECONDS),
  RECOGNITION_TIME("RecognitionTime", MetricUnit.MILLISECONDS),
  WRITE_TIME("WriteTime", MetricUnit.MILLISECONDS),
  /// From the event in the bucket to its write to the index.
  AGE("Age", MetricUnit.MILLISECONDS);

  private final String cloudWatchName;
  private final MetricUnit unit;

  Metric(String cloudWatchName, MetricUnit unit) {
    this.cloudWatchName = cloudWatchName;
    this.unit = unit;
  }

  String cloudWatchName() {
    return cloudWatchName;
  }

  MetricDirective.Definition definition() {
    return new MetricDirective.Definition(cloudWatchName, unit);
  }
}
