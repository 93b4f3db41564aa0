package dev.dateline.benchmarks.environment;

import dev.dateline.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Where a benchmark finds what it measures and leaves what it found, and how much it does.
///
/// @param module the folder of this module, in which Maven starts it
/// @param options the system properties
public record BenchmarkEnvironment(Path module, Map<?, ?> options) {
  private static final String PREFIX = "benchmarks.";

  /// The environment in which Maven starts a benchmark, with the system properties as options.
  public static BenchmarkEnvironment of(Map<?, ?> options) {
    return new BenchmarkEnvironment(Path.of("").toAbsolutePath(), options);
  }

  /// The folder that has the functions' modules.
  public Path functions() {
    return module.resolveSibling("functions");
  }

  /// The packaged peers.
  public Path peers() {
    return module.resolve("peers/target/function");
  }

  /// A folder `name` for what need not be kept.
  public Path scratch(String name) throws IOException {
    return Files.createDirectories(module.resolve("target/scratch").resolve(name));
  }

  /// The option `-Dname`, or `otherwise` where it is not given.
  public int number(String name, int otherwise) {
    var text = text(name);
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }

  /// The option `-Dname`, or nothing.
  public String text(String name) {
    var value = options.get(PREFIX + name);
    return value == null ? "" : value.toString();
  }

  /// Prints `report` and keeps it below `results`.
  public void publish(Report report) throws IOException {
    System.out.println(report.text());
    Files.writeString(module.resolve("results").resolve(report.name() + ".json"), report.json());
  }
}
