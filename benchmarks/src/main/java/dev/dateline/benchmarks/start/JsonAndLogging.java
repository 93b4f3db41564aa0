package dev.dateline.benchmarks.start;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.standins.Peer;
import dev.dateline.benchmarks.standins.StandIns;
import java.io.IOException;
import java.util.List;

/// What a function takes that reads an event and writes a page in JSON, and one that logs a line,
/// each in several ways.
public final class JsonAndLogging {
  private static final int ROUNDS = 11;
  private static final PeerRace JSON =
      new PeerRace(
          "A page of 25 in JSON", List.of(Peer.EMPTY, Peer.JSON_STREAMING, Peer.JSON_DATABIND));
  private static final PeerRace LOGGING =
      new PeerRace(
          "One line of log",
          List.of(Peer.EMPTY, Peer.LOG_WRITTEN, Peer.LOG_SLF4J_SIMPLE, Peer.LOG_LOG4J_JSON));

  private JsonAndLogging() {}

  /// Runs it; `-Drounds` says how often each is started.
  public static Report run(BenchmarkEnvironment place) throws IOException, InterruptedException {
    var machine = Machine.here();
    int rounds = place.number("rounds", ROUNDS);
    try (var standIns = StandIns.start(null)) {
      var json = JSON.run(place, standIns, rounds);
      var logging = LOGGING.run(place, standIns, rounds);
      return new Report("json-and-logging", machine.afterwards(), List.of(json, logging));
    }
  }
}
