package dev.dateline.benchmarks.warm;

import dev.dateline.benchmarks.report.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The stages' times as the function's own log has them.
///
/// @param lines one for each article
record StageTimes(List<JsonNode> lines) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Of the last `count` articles that were indexed.
  static StageTimes read(Path log, int count) throws IOException {
    var lines =
        Files.readAllLines(log).stream()
            .filter(line -> line.startsWith("{"))
            .map(JSON::readTree)
            .filter(line -> line.has("WriteTime"))
            .toList();
    return new StageTimes(lines.subList(lines.size() - count, lines.size()));
  }

  /// The median of a metric of time, in milliseconds.
  double median(String metric) {
    return Sample.of(lines, line -> line.path(metric).asDouble()).median();
  }

  /// The sum of a metric over all articles.
  double sum(String metric) {
    return lines.stream().mapToDouble(line -> line.path(metric).asDouble()).sum();
  }
}
