package dev.dateline.benchmarks.start;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.report.Sample;
import dev.dateline.local.lambda.ProcessFactory;
import dev.dateline.local.lambda.RuntimeClient;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Launches of several contenders, taken in turn, so that what else goes on in the machine meets
/// all of them alike.
final class Race {
  private final List<Track> tracks;

  private Race(List<Track> tracks) {
    this.tracks = tracks;
  }

  private record Track(Contender contender, List<Launch> launches) {}

  /// Launches each of `contenders` once to no account and then `rounds` times.
  ///
  /// @param warm how often each is called beyond the first time
  static Race run(BenchmarkEnvironment place, List<Contender> contenders, int rounds, int warm)
      throws IOException, InterruptedException {
    return run(place, RuntimeClient.ofThisSystem(), contenders, rounds, warm);
  }

  /// The same, with each contender in the runtime client `client`.
  static Race run(
      BenchmarkEnvironment place,
      RuntimeClient client,
      List<Contender> contenders,
      int rounds,
      int warm)
      throws IOException, InterruptedException {
    var scratch = place.scratch("processes");
    var tracks = contenders.stream().map(c -> new Track(c, new ArrayList<>())).toList();
    try (var log = new PrintStream(scratch.resolve("log.txt").toFile(), StandardCharsets.UTF_8)) {
      var processes = new ProcessFactory(client, scratch, log);
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

  /// The median of what `measure` takes of each launch of the contender `name`.
  double median(String name, ToDoubleFunction<Launch> measure) {
    return tracks.stream()
        .filter(track -> track.contender().name().equals(name))
        .map(track -> Sample.of(track.launches(), measure).median())
        .findFirst()
        .orElseThrow();
  }

  /// The contenders' names.
  List<String> names() {
    return tracks.stream().map(track -> track.contender().name()).toList();
  }
}
