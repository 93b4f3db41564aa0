package dev.dateline.benchmarks.start;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.report.Measurements;
import dev.dateline.local.lambda.ProcessFactory;
import dev.dateline.local.lambda.RuntimeClient;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Launches several contenders in turn, so that other load on the machine affects all of them
/// equally.
final class Race {
  private final List<Track> tracks;

  private Race(List<Track> tracks) {
    this.tracks = tracks;
  }

  private record Track(Contender contender, List<Launch> launches) {}

  /// Launches each of `contenders` once without measuring, then `rounds` times.
  ///
  /// @param warm the number of calls after the first one
  static Race run(BenchmarkEnvironment place, List<Contender> contenders, int rounds, int warm)
      throws IOException, InterruptedException {
    var scratch = place.scratch("processes");
    var tracks = contenders.stream().map(c -> new Track(c, new ArrayList<>())).toList();
    try (var log = new PrintStream(scratch.resolve("log.txt").toFile(), StandardCharsets.UTF_8)) {
      var processes = new ProcessFactory(RuntimeClient.ofThisSystem(), scratch, log);
      for (int round = 0; round <= rounds; round++) {
        for (var track : tracks) {
          var launch = Launch.of(track.contender(), processes, warm);
          if (round > 0) {
            track.launches().add(launch);
          }
        }
        System.err.printf("round %d of %d%n", round, rounds);
      }
    }
    return new Race(tracks);
  }

  /// The median of `measure` over all launches of the contender `name`.
  double median(String name, ToDoubleFunction<Launch> measure) {
    return tracks.stream()
        .filter(track -> track.contender().name().equals(name))
        .map(track -> Measurements.of(track.launches(), measure).median())
        .findFirst()
        .orElseThrow();
  }

  /// The contenders' names.
  List<String> names() {
    return tracks.stream().map(track -> track.contender().name()).toList();
  }
}
