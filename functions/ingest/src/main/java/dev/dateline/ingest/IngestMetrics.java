package dev.dateline.ingest;

import dev.dateline.lambda.metrics.EmbeddedMetrics;
import dev.dateline.lambda.metrics.MetricDirective;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/// Writes an event's metrics into its log line.
final class IngestMetrics {
  /// By function only: CloudWatch charges for each combination of values. The log answers how many
  /// uploads were rejected for which reason.
  private static final List<List<String>> DIMENSIONS = List.of(List.of("function"));

  private IngestMetrics() {}

  /// Writes `values` as properties of the object that `json` is in. The dimension `function` must
  /// be a property of that object too.
  static void write(JsonGenerator json, Instant time, Map<Metric, Double> values) {
    if (values.isEmpty()) {
      return;
    }
    var sorted = new TreeMap<>(values);
    EmbeddedMetrics.write(json, time, List.of(directive(sorted.keySet())));
    sorted.forEach((metric, value) -> writeValue(json, metric, value));
  }

  private static MetricDirective directive(Collection<Metric> metrics) {
    return new MetricDirective(DIMENSIONS, metrics.stream().map(Metric::definition).toList());
  }

  /// Writes whole numbers, such as all counts, without a fraction.
  private static void writeValue(JsonGenerator json, Metric metric, double value) {
    if (value == Math.rint(value)) {
      json.writeNumberProperty(metric.cloudWatchName(), (long) value);
    } else {
      json.writeNumberProperty(metric.cloudWatchName(), value);
    }
  }
}
