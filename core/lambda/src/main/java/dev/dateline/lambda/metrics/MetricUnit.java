package dev.dateline.lambda.metrics;

/// A unit of CloudWatch's.
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
