package dev.dateline.benchmarks.bulk;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// The throughput of the embedded stack on one core and on more.
public final class Bulk {
  private static final int ARTICLES = 5_000;

  private Bulk() {}

  /// Runs the benchmark; `-Darticles` sets the number of generated articles, `-Dfolder` uploads a
  /// folder instead, and `-Dcores` runs it on that many cores only.
  public static Report run(BenchmarkEnvironment place) throws IOException, InterruptedException {
    var machine = Machine.here();
    var tables = new BulkTables();
    for (int cores : coreCounts(place, machine)) {
      tables.add(cores, run(place, cores));
    }
    return new Report("bulk", machine.afterwards(), tables.all());
  }

  private static List<Integer> coreCounts(BenchmarkEnvironment place, Machine machine) {
    int chosen = place.number("cores", 0);
    return chosen > 0
        ? List.of(chosen)
        : Stream.iterate(1, cores -> cores <= machine.processors(), cores -> cores * 2).toList();
  }

  private static BulkResult run(BenchmarkEnvironment place, int cores)
      throws IOException, InterruptedException {
    Path result = place.scratch("bulk").resolve("result.json");
    int status = new ProcessBuilder(command(place, cores, result)).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException("the stack exited with " + status);
    }
    return new JsonMapper().readValue(result, BulkResult.class);
  }

  /// Ingests as many articles concurrently as there are cores. Child processes inherit the cores.
  private static List<String> command(BenchmarkEnvironment place, int cores, Path result) {
    var command = new ArrayList<>(List.of("taskset", "-c", "0-" + (cores - 1)));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx2g", "--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(BulkProbe.class.getName());
    command.add(place.functions().toString());
    command.add(Integer.toString(cores));
    command.add(Integer.toString(place.number("articles", ARTICLES)));
    command.add(place.text("folder"));
    command.add(result.toString());
    return command;
  }
}
