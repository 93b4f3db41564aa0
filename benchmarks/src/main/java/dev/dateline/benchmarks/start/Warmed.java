package dev.dateline.benchmarks.start;

import dev.dateline.benchmarks.report.Measurements;
import dev.dateline.local.lambda.FunctionPool;
import java.util.ArrayList;
import java.util.List;

/// A function that has already handled some requests.
record Warmed(Contender contender, FunctionPool pool, ChildProcess child) {
  private static final double NANOS_PER_MILLISECOND = 1e6;

  /// Times per request in milliseconds.
  ///
  /// @param wall the median elapsed time
  /// @param cpu the mean CPU time
  record Measured(double wall, double cpu) {}

  /// Invokes the function `calls` times without measuring.
  static Warmed up(Contender contender, FunctionPool pool, int calls, ChildProcess child)
      throws InterruptedException {
    var warmed = new Warmed(contender, pool, child);
    var _ = warmed.measured(calls);
    return warmed;
  }

  /// Invokes the function `calls` times; the results are zero for zero calls.
  Measured measured(int calls) throws InterruptedException {
    List<Double> times = new ArrayList<>();
    double cpu = 0;
    for (int call = 0; call < calls; call++) {
      byte[] event = contender.events().next();
      double before = child.cpu();
      long start = System.nanoTime();
      Launch.call(contender, pool, event);
      times.add((System.nanoTime() - start) / NANOS_PER_MILLISECOND);
      cpu += child.cpu() - before;
    }
    return times.isEmpty()
        ? new Measured(0, 0)
        : new Measured(Measurements.of(times, Double::doubleValue).median(), cpu / calls);
  }
}
