package dev.dateline.benchmarks.allocation;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.report.ReportTable;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Time and allocation of the parts of a request and of an article, measured with JMH.
public final class Allocation {
  private static final TimeValue SECOND = TimeValue.seconds(1);
  private static final String BYTES = "gc.alloc.rate.norm";
  private static final int WARMUPS = 5;
  private static final int MEASUREMENTS = 5;
  private static final int FORKS = 2;

  private Allocation() {}

  /// Runs the benchmark; `-Drounds` sets the number of processes for each part.
  public static Report run(BenchmarkEnvironment place) throws IOException, RunnerException {
    var machine = Machine.here();
    var table =
        ReportTable.of(
            "Without the service and the SDK, by JMH", "part", "microseconds", "±", "bytes");
    var log = place.scratch("allocation").resolve("jmh.txt");
    System.err.println("JMH writes to " + log);
    var forks = place.number("rounds", FORKS);
    for (var result : new Runner(options(log.toString(), forks)).run()) {
      table.add(row(result));
    }
    return new Report("allocation", machine.afterwards(), List.of(table));
  }

  private static Options options(String log, int forks) {
    return new OptionsBuilder()
        .include(LookupAllocations.class.getName())
        .include(ArticleAllocations.class.getName())
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.MICROSECONDS)
        .forks(forks)
        .warmupIterations(WARMUPS)
        .warmupTime(SECOND)
        .measurementIterations(MEASUREMENTS)
        .measurementTime(SECOND)
        .jvmArgs("-Xmx1g", "-XX:+UseSerialGC")
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .output(log)
        .build();
  }

  private static Object[] row(RunResult result) {
    var name = result.getParams().getBenchmark();
    var time = result.getPrimaryResult();
    var bytes = Objects.requireNonNull(result.getSecondaryResults().get(BYTES));
    return new Object[] {
      name.substring(name.lastIndexOf('.') + 1),
      time.getScore(),
      time.getScoreError(),
      Math.round(bytes.getScore())
    };
  }
}
