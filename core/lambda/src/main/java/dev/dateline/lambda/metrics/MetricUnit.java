package dev.dateline.lambda.metrics;

/// The unit of a CloudWatch metric.
public enum MetricUnit {
  COUNT("Count"),
  MILLISECONDS("Milliseconds");

  private final String code;

  MetricUnit(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
