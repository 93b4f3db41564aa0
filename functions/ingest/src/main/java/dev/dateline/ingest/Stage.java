package dev.dateline.ingest;

/// The steps of handling an object.
enum Stage {
  READ(Metric.READ_TIME),
  PARSE(Metric.PARSE_TIME),
  RECOGNIZE(Metric.RECOGNITION_TIME),
  WRITE(Metric.WRITE_TIME);

  private final Metric time;

  Stage(Metric time) {
    this.time = time;
  }

  /// The metric that tells how long the step takes.
  Metric time() {
    return time;
  }
}
