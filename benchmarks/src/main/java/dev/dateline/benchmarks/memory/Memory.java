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

/// The smallest heap that suffices for each function, and a price model for more memory.
public final class Memory {
  private static final int STEP = 8;
  private static final Duration TIMEOUT = Duration.ofMinutes(5);
  private static final double HEAP_SHARE = 0.85;
  private static final double INGEST_WAITING_MILLIS = 30;
  private static final double LOOKUP_WAITING_MILLIS = 6;

  private Memory() {}

  /// Runs the benchmark.
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
      new PriceCurve("lookup", works.cpuOfLookup(place), LOOKUP_WAITING_MILLIS).addTo(prices);
      new PriceCurve("ingest", works.cpuOfIngest(place), INGEST_WAITING_MILLIS).addTo(prices);
      return new Report("memory", machine.afterwards(), List.of(heap, prices));
    }
  }

  private static void add(
      BenchmarkEnvironment place, ReportTable table, String name, Work work, int maxHeap)
      throws IOException, InterruptedException {
    var scratch = place.scratch("processes");
    try (var log =
        new PrintStream(scratch.resolve("memory.txt").toFile(), StandardCharsets.UTF_8)) {
      var processes = new ProcessFactory(RuntimeClient.ofThisSystem(), scratch, log);
      double deployed = work.attempt(processes).orElseThrow();
      int enough = maxHeap;
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
    int memory = (int) Math.ceil(heap / HEAP_SHARE);
    return new Work(Packages.with(work.function(), new Limits(memory, TIMEOUT)), work.events());
  }
}
