package dev.dateline.ingest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/// CloudWatch's embedded metric format: values that stand in a log line, and a description by which
/// CloudWatch makes metrics of them.
///
/// @see <a
///   href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">
///   Specification</a>
final class EmbeddedMetrics {
  static final String NAMESPACE = "Dateline";
  private static final List<List<String>> BY_FUNCTION = List.of(List.of("function"));
  private static final List<List<String>> BY_FUNCTION_AND_REASON =
      List.of(List.of("function", "reason"));

  private EmbeddedMetrics() {}

  /// Writes `values` as members of the object that `json` is in. The dimensions `function` and, for
  /// rejections, `reason` must be members of that object too.
  static void write(JsonGenerator json, Instant time, Map<Metric, Double> values) {
    if (values.isEmpty()) {
      return;
    }
    var sorted = new TreeMap<>(values);
    json.writeObjectPropertyStart("_aws");
    json.writeNumberProperty("Timestamp", time.toEpochMilli());
    json.writeArrayPropertyStart("CloudWatchMetrics");
    writeDirective(json, BY_FUNCTION, sorted.keySet());
    if (sorted.containsKey(Metric.REJECTED)) {
      writeDirective(json, BY_FUNCTION_AND_REASON, List.of(Metric.REJECTED));
    }
    json.writeEndArray();
    json.writeEndObject();
    sorted.forEach((metric, value) -> writeValue(json, metric, value));
  }

  /// Counts, which are whole, without a fraction.
  private static void writeValue(JsonGenerator json, Metric metric, double value) {
    if (value == Math.rint(value)) {
      json.writeNumberProperty(metric.cloudWatchName(), (long) value);
    } else {
      json.writeNumberProperty(metric.cloudWatchName(), value);
    }
  }

  private static void writeDirective(
      JsonGenerator json, List<List<String>> dimensions, Collection<Metric> metrics) {
    json.writeStartObject();
    json.writeStringProperty("Namespace", NAMESPACE);
    json.writeArrayPropertyStart("Dimensions");
    dimensions.forEach(names -> writeNames(json, names));
    json.writeEndArray();
    json.writeArrayPropertyStart("Metrics");
    metrics.forEach(metric -> writeDefinition(json, metric));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeNames(JsonGenerator json, List<String> names) {
    json.writeStartArray();
    names.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void writeDefinition(JsonGenerator json, Metric metric) {
    json.writeStartObject();
    json.writeStringProperty("Name", metric.cloudWatchName());
    json.writeStringProperty("Unit", metric.unit());
    json.writeEndObject();
  }
}
