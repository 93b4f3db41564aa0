package dev.dateline.benchmarks.warm;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.generator.ArticleGenerator;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Measurements;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.report.ReportTable;
import dev.dateline.benchmarks.standins.GatewayRequests;
import dev.dateline.benchmarks.standins.Packages;
import dev.dateline.benchmarks.standins.StandIns;
import dev.dateline.benchmarks.table.Loading;
import dev.dateline.local.Functions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The latency of a warm function, and the function's own share of it.
public final class WarmLookup {
  private static final int ARTICLES = 20_000;
  private static final int BLOCKS_TO_WARM = 12;
  private static final int BLOCKS = 12;
  private static final double NANOS_PER_MILLISECOND = 1e6;
  private static final double KILOBYTE = 1e3;
  private static final String[] COLUMNS = {
    "25 results", "p50", "p99", "ours, p50", "ours, p99", "CPU", "allocated, KB"
  };

  private WarmLookup() {}

  /// Runs the benchmark; `-Darticles` sets the number of articles in the table.
  public static Report run(BenchmarkEnvironment place) throws IOException, InterruptedException {
    var machine = Machine.here();
    int articles = place.number("articles", ARTICLES);
    try (var standIns = StandIns.start()) {
      load(standIns, articles);
      var scratch = place.scratch("warm-lookup");
      var found = scratch.resolve("found.txt");
      ProbeProcess.of(place)
          .run(
              LookupProbe.class,
              new Packages(place, standIns.endpoints()).lookup(),
              scratch.resolve("log.txt"),
              "dev.dateline.lookup.LookupFunction",
              requests(scratch.resolve("requests")),
              BLOCKS_TO_WARM,
              BLOCKS,
              found);
      var table = table(articles, Files.readAllLines(found));
      return new Report("warm-lookup", machine.afterwards(), List.of(table));
    }
  }

  private static void load(StandIns standIns, int articles) {
    new Loading(standIns.dynamoDb())
        .load(
            Functions.TABLE,
            articles,
            number -> ArticleGenerator.story(number).article(),
            partition -> true);
  }

  private static Path requests(Path folder) throws IOException {
    Files.createDirectories(folder);
    write(folder, "date", "from=2018-06-01&to=2018-06-30&limit=25");
    write(folder, "entity", "entity=NATO&limit=25");
    write(folder, "intersection", "entity=NATO&entity=London&limit=25");
    return folder;
  }

  private static void write(Path folder, String name, String query) throws IOException {
    Files.write(folder.resolve(name), GatewayRequests.get("/articles", query));
  }

  private static ReportTable table(int articles, List<String> lines) {
    var title = "Requests over %,d articles on DynamoDB Local, milliseconds".formatted(articles);
    var table = ReportTable.of(title, COLUMNS);
    var all = lines.stream().map(line -> line.split("\t")).toList();
    for (var kind : all.stream().map(line -> line[1]).distinct().toList()) {
      table.add(row(kind, lines(all, "request", kind), lines(all, "block", kind)));
    }
    return table;
  }

  private static Object[] row(String kind, List<String[]> requests, List<String[]> blocks) {
    var walls = Measurements.of(requests, line -> Long.parseLong(line[2]) / NANOS_PER_MILLISECOND);
    var ours =
        Measurements.of(
            requests,
            line -> (Long.parseLong(line[2]) - Long.parseLong(line[3])) / NANOS_PER_MILLISECOND);
    return new Object[] {
      kind,
      walls.median(),
      walls.percentile(0.99),
      ours.median(),
      ours.percentile(0.99),
      Measurements.of(blocks, line -> Long.parseLong(line[2]) / NANOS_PER_MILLISECOND).median(),
      Measurements.of(blocks, line -> Long.parseLong(line[3]) / KILOBYTE).median()
    };
  }

  private static List<String[]> lines(List<String[]> all, String type, String kind) {
    return all.stream().filter(line -> line[0].equals(type) && line[1].equals(kind)).toList();
  }
}
