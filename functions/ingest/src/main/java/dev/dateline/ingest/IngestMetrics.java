package dev.dateline.ingest;

import dev.dateline.lambda.metrics.EmbeddedMetrics;
import dev.dateline.lambda.metrics.MetricDirective;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/// Writes an event's metrics into its log line.
final class IngestMetrics {
  private static final List<String> BY_FUNCTION = List.of("function");
  private static final List<String> BY_FUNCTION_AND_REASON = List.of("function", "reason");

  private IngestMetrics() {}

  /// Writes `values` as properties of the object that `json` is in. The dimensions `function` and,
  /// for rejections, `reason` must be properties of that object too.
  static void write(JsonGenerator json, Instant time, Map<Metric, Double> values) {
    if (values.isEmpty()) {
      return;
    }
    var sorted = new TreeMap<>(values);
    EmbeddedMetrics.write(json, time, directives(sorted.keySet()));
    sorted.forEach((metric, value) -> writeValue(json, metric, value));
  }

  private static List<MetricDirective> directives(Collection<Metric> metrics) {
    var directives = new ArrayList<MetricDirective>();
    directives.add(directive(BY_FUNCTION, metrics));
    if (metrics.contains(Metric.REJECTED)) {
      directives.add(directive(BY_FUNCTION_AND_REASON, List.of(Metric.REJECTED)));
    }
    return directives;
  }

  private static MetricDirective directive(List<String> dimensions, Collection<Metric> metrics) {
    return new MetricDirective(
        List.of(dimensions), metrics.stream().map(Metric::definition).toList());
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
