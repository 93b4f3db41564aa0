package dev.dateline.ingest;

/// The stages of handling an object.
enum Stage {
  READ(Metric.READ_TIME),
  PARSE(Metric.PARSE_TIME),
  RECOGNIZE(Metric.RECOGNITION_TIME),
  WRITE(Metric.WRITE_TIME);

  private final Metric time;

  Stage(Metric time) {
    this.time = time;
  }

  /// The metric for the duration of the stage.
  Metric time() {
    return time;
  }
}
