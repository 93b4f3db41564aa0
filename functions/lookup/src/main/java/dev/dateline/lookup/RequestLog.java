package dev.dateline.lookup;

import dev.dateline.lookup.http.Json;
import dev.dateline.lookup.http.Request;
import dev.dateline.lookup.http.Response;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The log: for each request one line, a JSON object that carries its metrics in CloudWatch's
/// embedded metric format. Has neither names that were asked for nor credentials.
///
/// @see <a
///   href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">
///   Specification</a>
record RequestLog(PrintStream out, String functionName, InstantSource clock) {
  private static final List<List<String>> DIMENSIONS =
      List.of(List.of("function"), List.of("function", "route"), List.of("function", "status"));

  /// Notes that `request` was answered.
  ///
  /// @param failure what kept it from a proper answer; null for nothing
  void write(
      Request request, Response response, Duration latency, @Nullable RuntimeException failure) {
    byte[] line =
        Json.bytes(
            json -> {
              json.writeStringProperty("level", level(response));
              json.writeStringProperty("requestId", request.id());
              json.writeStringProperty("function", functionName);
              json.writeStringProperty("method", request.method());
              json.writeStringProperty("route", route(request));
              json.writeStringProperty("status", Integer.toString(response.status()));
              describe(json, failure);
              metrics(json);
              json.writeNumberProperty("Requests", 1);
              json.writeNumberProperty("Latency", latency.toNanos() / 1e6);
              json.writeNumberProperty("ReadUnits", response.readUnits());
            });
    out.println(new String(line, StandardCharsets.UTF_8));
  }

  private static String level(Response response) {
    return response.status() >= 500 ? "ERROR" : "INFO";
  }

  private static String route(Request request) {
    return Route.of(request.path()).map(Route::template).orElse("none");
  }

  /// The kind and the place of a fault in the program, not its message: it may quote the request.
  private static void describe(JsonGenerator json, @Nullable RuntimeException failure) {
    if (failure == null) {
      return;
    }
    json.writeStringProperty("error", failure.getClass().getName());
    json.writeArrayPropertyStart("stack");
    for (StackTraceElement element : failure.getStackTrace()) {
      json.writeString(element.toString());
    }
    json.writeEndArray();
  }

  private void metrics(JsonGenerator json) {
    json.writeObjectPropertyStart("_aws");
    json.writeNumberProperty("Timestamp", clock.instant().toEpochMilli());
    json.writeArrayPropertyStart("CloudWatchMetrics");
    json.writeStartObject();
    json.writeStringProperty("Namespace", "Dateline");
    json.writeArrayPropertyStart("Dimensions");
    DIMENSIONS.forEach(names -> write(json, names));
    json.writeEndArray();
    json.writeArrayPropertyStart("Metrics");
    metric(json, "Requests", "Count");
    metric(json, "Latency", "Milliseconds");
    metric(json, "ReadUnits", "Count");
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, List<String> names) {
    json.writeStartArray();
    names.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void metric(JsonGenerator json, String name, String unit) {
    json.writeStartObject();
    json.writeStringProperty("Name", name);
    json.writeStringProperty("Unit", unit);
    json.writeEndObject();
  }
}
