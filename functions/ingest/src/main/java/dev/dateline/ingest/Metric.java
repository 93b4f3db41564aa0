package dev.dateline.ingest;

/// What is measured, by its name in CloudWatch and in which of CloudWatch's units.
enum Metric {
  INDEXED("Indexed", Unit.COUNT),
  REMOVED("Removed", Unit.COUNT),
  REJECTED("Rejected", Unit.COUNT),
  FAILED("Failed", Unit.COUNT),
  ENTITIES("Entities", Unit.COUNT),
  MENTIONS("Mentions", Unit.COUNT),
  READ_TIME("ReadTime", Unit.MILLISECONDS),
  PARSE_TIME("ParseTime", Unit.MILLISECONDS),
  RECOGNITION_TIME("RecognitionTime", Unit.MILLISECONDS),
  WRITE_TIME("WriteTime", Unit.MILLISECONDS),
  /// From the event in the bucket to its place in the index.
  AGE("Age", Unit.MILLISECONDS);

  private final String cloudWatchName;
  private final Unit unit;

  Metric(String cloudWatchName, Unit unit) {
    this.cloudWatchName = cloudWatchName;
    this.unit = unit;
  }

  String cloudWatchName() {
    return cloudWatchName;
  }

  String unit() {
    return unit.cloudWatchName;
  }

  private enum Unit {
    COUNT("Count"),
    MILLISECONDS("Milliseconds");

    private final String cloudWatchName;

    Unit(String cloudWatchName) {
      this.cloudWatchName = cloudWatchName;
    }
  }
}
