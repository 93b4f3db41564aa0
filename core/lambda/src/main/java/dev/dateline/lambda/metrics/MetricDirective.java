package dev.dateline.lambda.metrics;

import java.util.List;

/// Tells CloudWatch to extract some metrics from a log line.
///
/// @param dimensions sets of property names; CloudWatch keeps each metric once for each set
/// @param metrics the metrics, each of which is a property of the log line
public record MetricDirective(List<List<String>> dimensions, List<Definition> metrics) {
  /// A metric's name and its unit.
  public record Definition(String name, MetricUnit unit) {}
}
