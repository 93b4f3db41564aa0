package dev.dateline.lambda.metrics;

import java.time.Instant;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Writes the metadata of CloudWatch's embedded metric format: CloudWatch extracts metrics from the
/// log lines that contain it.
///
/// @see <a
///   href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">
///   Specification</a>
public final class EmbeddedMetrics {
  private static final String NAMESPACE = "Dateline";

  private EmbeddedMetrics() {}

  /// Writes the property `_aws`. The metrics' values and the dimensions that `directives` name must
  /// be properties of the same object.
  public static void write(JsonGenerator json, Instant time, List<MetricDirective> directives) {
    json.writeObjectPropertyStart("_aws");
    json.writeNumberProperty("Timestamp", time.toEpochMilli());
    json.writeArrayPropertyStart("CloudWatchMetrics");
    directives.forEach(directive -> write(json, directive));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, MetricDirective directive) {
    json.writeStartObject();
    json.writeStringProperty("Namespace", NAMESPACE);
    json.writeArrayPropertyStart("Dimensions");
    directive.dimensions().forEach(names -> writeNames(json, names));
    json.writeEndArray();
    json.writeArrayPropertyStart("Metrics");
    directive.metrics().forEach(metric -> write(json, metric));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeNames(JsonGenerator json, List<String> names) {
    json.writeStartArray();
    names.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, MetricDirective.Definition metric) {
    json.writeStartObject();
    json.writeStringProperty("Name", metric.name());
    json.writeStringProperty("Unit", metric.unit().code());
    json.writeEndObject();
  }
}
