package dev.dateline.benchmarks.bulk;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.report.ReportTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The throughput of the embedded stack on one core and on more.
public final class Bulk {
  private static final int ARTICLES = 5_000;
  private static final double MILLISECONDS = 1e3;

  private Bulk() {}

  /// Runs the benchmark; `-Darticles` sets the number of generated articles, `-Dfolder` uploads a
  /// folder instead.
  public static Report run(BenchmarkEnvironment place) throws IOException, InterruptedException {
    var machine = Machine.here();
    var table =
        ReportTable.of(
            "Uploaded and indexed by the embedded stack",
            "cores",
            "articles",
            "uploaded a second",
            "indexed a second",
            "to one core",
            "not indexed",
            "CPU of the functions, ms an article",
            "CPU of the stand-ins, ms an article");
    double oneCore = run(place, 1, table, 0);
    for (int cores = 2; cores <= machine.processors(); cores *= 2) {
      var _ = run(place, cores, table, oneCore);
    }
    return new Report("bulk", machine.afterwards(), List.of(table));
  }

  private static double run(
      BenchmarkEnvironment place, int cores, ReportTable table, double oneCore)
      throws IOException, InterruptedException {
    Path results = place.scratch("bulk").resolve("found.txt");
    int status = new ProcessBuilder(command(place, cores, results)).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException("the stack exited with " + status);
    }
    var figures = Files.readString(results).strip().split("\t", -1);
    int articles = Integer.parseInt(figures[0]);
    double rate = (articles - Integer.parseInt(figures[3])) / Double.parseDouble(figures[2]);
    table.add(
        cores,
        articles,
        articles / Double.parseDouble(figures[1]),
        rate,
        oneCore == 0 ? 1.0 : rate / oneCore,
        Integer.parseInt(figures[3]),
        Double.parseDouble(figures[4]) * MILLISECONDS / articles,
        Double.parseDouble(figures[5]) * MILLISECONDS / articles);
    return rate;
  }

  /// Ingests as many articles concurrently as there are cores. Child processes inherit the cores.
  private static List<String> command(BenchmarkEnvironment place, int cores, Path results) {
    var command = new ArrayList<>(List.of("taskset", "-c", "0-" + (cores - 1)));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx2g", "--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(BulkProbe.class.getName());
    command.add(place.functions().toString());
    command.add(Integer.toString(cores));
    command.add(Integer.toString(place.number("articles", ARTICLES)));
    command.add(place.text("folder"));
    command.add(results.toString());
    return command;
  }
}
