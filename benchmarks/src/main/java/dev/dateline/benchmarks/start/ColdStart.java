package dev.dateline.benchmarks.start;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.report.ReportTable;
import dev.dateline.benchmarks.standins.Peer;
import dev.dateline.benchmarks.standins.Runtime25;
import dev.dateline.benchmarks.standins.StandIns;
import java.io.IOException;
import java.util.List;

/// How long a caller waits for the first response of a cold function, compared with an empty
/// function and a typical sample.
public final class ColdStart {
  private static final int ROUNDS = 11;
  private static final int WARM_CALLS = 40;
  private static final String EMPTY = "empty";
  private static final String[] STARTED = {
    "function", "init", "first request", "together", "to empty", "CPU", "CPU to empty"
  };
  private static final String[] RESTORED = {
    "function",
    "init and priming",
    "first request",
    "warm request",
    "first to warm",
    "first, CPU",
    "warm, CPU",
    "restored as fast as empty starts, to empty"
  };

  private ColdStart() {}

  /// Runs the benchmark; `-Drounds` sets how often each function is started.
  public static Report run(BenchmarkEnvironment place) throws IOException, InterruptedException {
    var machine = Machine.here();
    int rounds = place.number("rounds", ROUNDS);
    try (var standIns = StandIns.start()) {
      var contenders = Contenders.over(place, standIns);
      var cold = Race.run(place, all(contenders, Runtime25.COLD), rounds, 0);
      var primed = Race.run(place, all(contenders, Runtime25.SNAP_START), rounds, WARM_CALLS);
      return new Report(
          "cold-start",
          machine.afterwards(),
          List.of(started(cold, rounds), restored(primed, cold, rounds)));
    }
  }

  private static List<Contender> all(Contenders contenders, Runtime25 runtime) throws IOException {
    return List.of(
        contenders.peer(EMPTY, runtime, Peer.EMPTY),
        contenders.lookup("lookup", runtime),
        contenders.peer("sample", runtime, Peer.SAMPLE),
        contenders.ingest("ingest", runtime));
  }

  private static ReportTable started(Race race, int rounds) {
    var title = "Started without a snapshot: medians of " + rounds + " starts, milliseconds";
    var table = ReportTable.of(title, STARTED);
    double least = race.median(EMPTY, Launch::total);
    double leastCpu = race.median(EMPTY, Launch::cpu);
    for (var name : race.names()) {
      double total = race.median(name, Launch::total);
      double cpu = race.median(name, Launch::cpu);
      double init = race.median(name, Launch::init);
      double first = race.median(name, Launch::first);
      table.add(name, init, first, total, total / least, cpu, cpu / leastCpu);
    }
    return table;
  }

  /// Nothing here can restore a snapshot. The functions differ only in the state they restore, so
  /// the restore itself is assumed to take as long as starting the empty function.
  private static ReportTable restored(Race race, Race cold, int rounds) {
    var title =
        "After priming, as a snapshot holds it: medians of " + rounds + " processes, milliseconds";
    var table = ReportTable.of(title, RESTORED);
    double start = cold.median(EMPTY, Launch::total);
    double leastFirst = race.median(EMPTY, Launch::first);
    for (var name : race.names()) {
      double priming = race.median(name, Launch::init);
      double first = race.median(name, Launch::first);
      double warm = race.median(name, Launch::warm);
      double cpu = race.median(name, Launch::firstCpu);
      double warmCpu = race.median(name, Launch::warmCpu);
      double asSeen = (start - leastFirst + first) / start;
      table.add(name, priming, first, warm, first / warm, cpu, warmCpu, asSeen);
    }
    return table;
  }
}
