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

/// Many articles through the whole of the embedded stack, on one core and on two.
public final class Bulk {
  private static final int ARTICLES = 5_000;
  private static final double MILLISECONDS = 1e3;

  private Bulk() {}

  /// Runs it; `-Darticles` says how many are generated, `-Dfolder` what is uploaded instead.
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
    double one = run(place, 1, table, 0);
    for (int cores = 2; cores <= machine.processors(); cores *= 2) {
      var _ = run(place, cores, table, one);
    }
    return new Report("bulk", machine.afterwards(), List.of(table));
  }

  private static double run(BenchmarkEnvironment place, int cores, ReportTable table, double one)
      throws IOException, InterruptedException {
    Path found = place.scratch("bulk").resolve("found.txt");
    int status = new ProcessBuilder(command(place, cores, found)).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException("the stack ended with " + status);
    }
    var figures = Files.readString(found).strip().split("\t", -1);
    int articles = Integer.parseInt(figures[0]);
    double rate = (articles - Integer.parseInt(figures[3])) / Double.parseDouble(figures[2]);
    table.add(
        cores,
        articles,
        articles / Double.parseDouble(figures[1]),
        rate,
        one == 0 ? 1.0 : rate / one,
        Integer.parseInt(figures[3]),
        Double.parseDouble(figures[4]) * MILLISECONDS / articles,
        Double.parseDouble(figures[5]) * MILLISECONDS / articles);
    return rate;
  }

  /// As many articles at a time as cores. What the probe starts keeps to the same cores.
  private static List<String> command(BenchmarkEnvironment place, int cores, Path found) {
    var command = new ArrayList<>(List.of("taskset", "-c", "0-" + (cores - 1)));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx2g", "--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(BulkProbe.class.getName());
    command.add(place.functions().toString());
    command.add(Integer.toString(cores));
    command.add(Integer.toString(place.number("articles", ARTICLES)));
    command.add(place.text("folder"));
    command.add(found.toString());
    return command;
  }
}
