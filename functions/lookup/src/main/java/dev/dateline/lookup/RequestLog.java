package dev.dateline.lookup;

import dev.dateline.lambda.json.JsonWriter;
import dev.dateline.lambda.metrics.EmbeddedMetrics;
import dev.dateline.lambda.metrics.MetricDirective;
import dev.dateline.lambda.metrics.MetricUnit;
import dev.dateline.lookup.http.Request;
import dev.dateline.lookup.http.Response;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The log: one line per request, a JSON object that contains the request's metrics. Never contains
/// the names in a query, nor credentials.
record RequestLog(PrintStream out, String functionName, InstantSource clock) {
  /// One metric only, since CloudWatch charges for each: API Gateway counts requests and times
  /// them, and the log answers how many there were by route and by status.
  private static final List<MetricDirective> METRICS =
      List.of(
          new MetricDirective(
              List.of(List.of("function")),
              List.of(new MetricDirective.Definition("ReadUnits", MetricUnit.COUNT))));

  /// Logs the answer to `request`.
  ///
  /// @param failure what a bug in the program threw; null if the answer is a proper one
  void write(
      Request request, Response response, Duration latency, @Nullable RuntimeException failure) {
    out.println(
        JsonWriter.objectText(
            json -> {
              json.writeStringProperty("level", level(response));
              json.writeStringProperty("requestId", request.id());
              json.writeStringProperty("function", functionName);
              json.writeStringProperty("method", request.method());
              json.writeStringProperty("route", route(request));
              json.writeStringProperty("status", Integer.toString(response.status()));
              describe(json, failure);
              EmbeddedMetrics.write(json, clock.instant(), METRICS);
              json.writeNumberProperty("Latency", latency.toNanos() / 1e6);
              json.writeNumberProperty("ReadUnits", response.readUnits());
            }));
  }

  private static String level(Response response) {
    return response.status() >= 500 ? "ERROR" : "INFO";
  }

  private static String route(Request request) {
    return Route.of(request.path()).map(Route::template).orElse("none");
  }

  /// Writes the type and the stack of `failure`, but not its message, which may quote the request.
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
}
