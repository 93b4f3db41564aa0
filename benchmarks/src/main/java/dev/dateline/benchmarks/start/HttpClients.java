package dev.dateline.benchmarks.start;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.standins.Peer;
import dev.dateline.benchmarks.standins.StandIns;
import java.io.IOException;
import java.util.List;

/// One `GetItem` of DynamoDB over each of the HTTP clients that the SDK can use.
public final class HttpClients {
  private static final int ROUNDS = 11;

  private HttpClients() {}

  /// Runs it; `-Drounds` says how often each is started.
  public static Report run(BenchmarkEnvironment place) throws IOException, InterruptedException {
    var machine = Machine.here();
    int rounds = place.number("rounds", ROUNDS);
    var race =
        new PeerRace(
            "One GetItem over each HTTP client",
            List.of(Peer.URL_CONNECTION, Peer.APACHE, Peer.CRT));
    try (var standIns = StandIns.start(null)) {
      var table = race.run(place, standIns, rounds);
      return new Report("http-clients", machine.afterwards(), List.of(table));
    }
  }
}
