package dev.dateline.benchmarks.warm;

import dev.dateline.benchmarks.report.Measurements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The times of the stages, from the function's log.
///
/// @param lines one log line per article
record StageTimes(List<JsonNode> lines) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Reads the times of the last `count` indexed articles.
  static StageTimes read(Path log, int count) throws IOException {
    var lines =
        Files.readAllLines(log).stream()
            .filter(line -> line.startsWith("{"))
            .map(JSON::readTree)
            .filter(line -> line.has("WriteTime"))
            .toList();
    return new StageTimes(lines.subList(lines.size() - count, lines.size()));
  }

  /// The median of a metric in milliseconds.
  double median(String metric) {
    return Measurements.of(lines, line -> line.path(metric).asDouble()).median();
  }

  /// The sum of a metric over all articles.
  double sum(String metric) {
    return lines.stream().mapToDouble(line -> line.path(metric).asDouble()).sum();
  }
}
