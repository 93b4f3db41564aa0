package dev.dateline.local.lambda;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// A line of a function's output, prepared for people.
final class LogLine {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String METRICS = "_aws";

  private LogLine() {}

  /// Removes the metadata of embedded metrics, which only CloudWatch needs. Other lines stay as
  /// they are.
  static String shortened(String line) {
    if (!line.startsWith("{") || !line.contains(METRICS)) {
      return line;
    }
    try {
      return JSON.readTree(line) instanceof ObjectNode object
          ? object.without(METRICS).toString()
          : line;
    } catch (JacksonException e) {
      return line;
    }
  }
}
