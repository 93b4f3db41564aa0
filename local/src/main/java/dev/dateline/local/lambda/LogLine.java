package dev.dateline.local.lambda;

import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// A line of a function's output, as people read it here.
final class LogLine {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String METRICS = "_aws";

  private LogLine() {}

  /// The line without what CloudWatch alone reads: the declaration of embedded metrics, their
  /// values and dimensions. Any other line as it is.
  static String shortened(String line) {
    if (!line.startsWith("{") || !line.contains(METRICS)) {
      return line;
    }
    try {
      return JSON.readTree(line) instanceof ObjectNode object
          ? withoutMetrics(object).toString()
          : line;
    } catch (JacksonException e) {
      return line;
    }
  }

  private static ObjectNode withoutMetrics(ObjectNode line) {
    var declared = line.remove(METRICS);
    if (declared != null) {
      for (var metrics : declared.path("CloudWatchMetrics")) {
        metrics.path("Metrics").forEach(metric -> line.remove(metric.path("Name").asString("")));
        metrics
            .path("Dimensions")
            .forEach(names -> names.forEach(name -> line.remove(name.asString(""))));
      }
    }
    return line.without(Set.of("requestId"));
  }
}
