package dev.dateline.benchmarks.memory;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.report.ReportTable;
import dev.dateline.benchmarks.standins.Packages;
import dev.dateline.benchmarks.standins.StandIns;
import dev.dateline.local.lambda.LambdaFunction.Limits;
import dev.dateline.local.lambda.ProcessFactory;
import dev.dateline.local.lambda.RuntimeClient;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/// The smallest heap with which each function does its work, and the price of having more.
public final class Memory {
  private static final int STEP = 8;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final double SHARE_FOR_HEAP = 0.85;
  private static final double INGEST_WAITS = 30;
  private static final double LOOKUP_WAITS = 6;

  private Memory() {}

  /// Runs it.
  public static Report run(BenchmarkEnvironment place) throws IOException, InterruptedException {
    var machine = Machine.here();
    try (var standIns = StandIns.start()) {
      var packages = new Packages(place, standIns.endpoints());
      var works = new Workloads(packages, standIns);
      var heap =
          ReportTable.of(
              "The smallest heap, in steps of " + STEP + " MB",
              "function",
              "heap, MB",
              "process at most, MB",
              "process at most as deployed, MB");
      var prices =
          ReportTable.of(
              "Price by memory: a model, arm64", "function", "MB", "ms a call", "$ a million");
      add(place, heap, "lookup", works.lookup(), 256);
      add(place, heap, "ingest", works.ingest(), 1024);
      new PriceCurve("lookup", works.cpuOfLookup(place), LOOKUP_WAITS).addTo(prices);
      new PriceCurve("ingest", works.cpuOfIngest(place), INGEST_WAITS).addTo(prices);
      return new Report("memory", machine.afterwards(), List.of(heap, prices));
    }
  }

  private static void add(
      BenchmarkEnvironment place, ReportTable table, String name, Work work, int most)
      throws IOException, InterruptedException {
    var scratch = place.scratch("processes");
    try (var log =
        new PrintStream(scratch.resolve("memory.txt").toFile(), StandardCharsets.UTF_8)) {
      var processes = new ProcessFactory(RuntimeClient.ofThisSystem(), scratch, log);
      double deployed = work.attempt(processes).orElseThrow();
      int enough = most;
      int tooLittle = STEP;
      while (enough - tooLittle > STEP) {
        int heap = (enough + tooLittle) / 2;
        if (with(work, heap).attempt(processes).isPresent()) {
          enough = heap;
        } else {
          tooLittle = heap;
        }
      }
      table.add(name, enough, with(work, enough).attempt(processes).orElseThrow(), deployed);
    }
  }

  private static Work with(Work work, int heap) {
    int memory = (int) Math.ceil(heap / SHARE_FOR_HEAP);
    return new Work(Packages.with(work.function(), new Limits(memory, PATIENCE)), work.events());
  }
}
