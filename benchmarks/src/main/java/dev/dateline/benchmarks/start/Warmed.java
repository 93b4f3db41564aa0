package dev.dateline.benchmarks.start;

import dev.dateline.benchmarks.report.Sample;
import dev.dateline.local.lambda.FunctionPool;
import java.util.ArrayList;
import java.util.List;

/// A function that has answered some requests already.
record Warmed(Contender contender, FunctionPool pool, ChildProcess child) {
  private static final double NANOSECONDS = 1e6;

  /// What later requests take, in milliseconds.
  ///
  /// @param wall the median until the answer
  /// @param cpu the mean processor time
  record Measured(double wall, double cpu) {}

  /// Calls it `calls` times, to no account.
  static Warmed up(Contender contender, FunctionPool pool, int calls, ChildProcess child)
      throws InterruptedException {
    var warmed = new Warmed(contender, pool, child);
    var _ = warmed.measured(calls);
    return warmed;
  }

  /// Calls it `calls` times; all zero where that is none.
  Measured measured(int calls) throws InterruptedException {
    List<Double> times = new ArrayList<>();
    double cpu = 0;
    for (int call = 0; call < calls; call++) {
      byte[] event = contender.events().next();
      double before = child.cpu();
      long start = System.nanoTime();
      Launch.call(contender, pool, event);
      times.add((System.nanoTime() - start) / NANOSECONDS);
      cpu += child.cpu() - before;
    }
    return times.isEmpty()
        ? new Measured(0, 0)
        : new Measured(Sample.of(times, Double::doubleValue).median(), cpu / calls);
  }
}
