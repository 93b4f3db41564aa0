package dev.dateline.benchmarks.start;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.standins.Runtime25;
import dev.dateline.local.lambda.LambdaFunction;
import java.io.IOException;
import java.util.List;

/// The CPU time of an invocation of a warm function.
public final class WarmCpu {
  private static final int CALLS = 600;
  private static final int ROUNDS = 3;

  private WarmCpu() {}

  /// The median over several processes, in milliseconds.
  public static double of(
      BenchmarkEnvironment place, LambdaFunction function, Contender.EventSource events)
      throws IOException, InterruptedException {
    var contender = new Contender(function.name(), Runtime25.SNAP_START.prepare(function), events);
    return Race.run(place, List.of(contender), ROUNDS, CALLS)
        .median(function.name(), Launch::warmCpu);
  }
}
