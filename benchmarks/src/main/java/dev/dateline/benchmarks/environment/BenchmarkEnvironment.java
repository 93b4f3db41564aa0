package dev.dateline.benchmarks.environment;

import dev.dateline.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The folders and options of a benchmark.
///
/// @param module the folder of this module, which Maven makes the working directory
/// @param options the system properties
public record BenchmarkEnvironment(Path module, Map<?, ?> options) {
  private static final String PREFIX = "benchmarks.";

  /// The environment of a benchmark that Maven starts.
  public static BenchmarkEnvironment of(Map<?, ?> options) {
    return new BenchmarkEnvironment(Path.of("").toAbsolutePath(), options);
  }

  /// The folder of the functions' modules.
  public Path functions() {
    return module.resolveSibling("functions");
  }

  /// The packaged peers.
  public Path peers() {
    return module.resolve("peers/target/function");
  }

  /// A folder for temporary files.
  public Path scratch(String name) throws IOException {
    return Files.createDirectories(module.resolve("target/scratch").resolve(name));
  }

  /// The option `-Dname`, or a default if it is not set.
  public int number(String name, int defaultValue) {
    var text = text(name);
    return text.isEmpty() ? defaultValue : Integer.parseInt(text);
  }

  /// The option `-Dname`, or an empty string if it is not set.
  public String text(String name) {
    var value = options.get(PREFIX + name);
    return value == null ? "" : value.toString();
  }

  /// Prints `report` and saves it in `results`.
  public void publish(Report report) throws IOException {
    System.out.println(report.text());
    Files.writeString(module.resolve("results").resolve(report.name() + ".json"), report.json());
  }
}
