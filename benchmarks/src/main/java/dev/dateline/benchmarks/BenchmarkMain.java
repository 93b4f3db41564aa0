package dev.dateline.benchmarks;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import java.util.Arrays;

/// Runs benchmarks by name, one after the other.
public final class BenchmarkMain {
  private static final String HELP = "help";

  private BenchmarkMain() {}

  /// Runs the named benchmarks.
  ///
  /// @param arguments names of benchmarks; see [Benchmark]
  public static void main(String[] arguments) throws Exception {
    var place = BenchmarkEnvironment.of(System.getProperties());
    for (String name : arguments) {
      var benchmark = Benchmark.named(name);
      if (benchmark.isEmpty()) {
        System.err.println("Set -Dbenchmark= to one of these:");
        Arrays.stream(Benchmark.values()).forEach(known -> System.err.println("  " + known));
        System.exit(name.equals(HELP) ? 0 : 1);
      }
      place.publish(benchmark.get().run(place));
    }
    // The threads of DynamoDB Local would keep the process alive.
    System.exit(0);
  }
}
