package dev.dateline.benchmarks.start;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.report.ReportTable;
import dev.dateline.benchmarks.size.PackageSize;
import dev.dateline.benchmarks.standins.Peer;
import dev.dateline.benchmarks.standins.Runtime25;
import dev.dateline.benchmarks.standins.StandIns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Small functions that differ in one choice alone.
///
/// @param choice what they differ in
/// @param peers the first is what the others are compared with
record PeerRace(String choice, List<Peer> peers) {
  private static final int WARM_CALLS = 60;
  private static final double MEGABYTE = 1e6;

  /// Starts each `rounds` times, and calls it on when it runs.
  ReportTable run(BenchmarkEnvironment place, StandIns standIns, int rounds)
      throws IOException, InterruptedException {
    var contenders = contenders(Contenders.over(place, standIns));
    var race = Race.run(place, contenders, rounds, WARM_CALLS);
    var table =
        ReportTable.of(choice + ": medians of " + rounds + " starts, milliseconds", columns());
    double least = race.median(contenders.getFirst().name(), Launch::total);
    for (var contender : contenders) {
      var name = contender.name();
      double total = race.median(name, Launch::total);
      double init = race.median(name, Launch::init);
      double first = race.median(name, Launch::first);
      double cpu = race.median(name, Launch::cpu);
      double warm = race.median(name, Launch::warm);
      double warmCpu = race.median(name, Launch::warmCpu);
      double size = PackageSize.of(contender.function().code()).bytes() / MEGABYTE;
      table.add(name, init, first, total, total / least, cpu, warm, warmCpu, size);
    }
    return table;
  }

  private List<Contender> contenders(Contenders field) throws IOException {
    var contenders = new ArrayList<Contender>();
    for (var peer : peers) {
      contenders.add(field.peer(name(peer), Runtime25.COLD, peer));
    }
    return contenders;
  }

  private String[] columns() {
    return new String[] {
      "choice",
      "init",
      "first request",
      "together",
      "to " + name(peers.getFirst()),
      "CPU",
      "warm request",
      "warm, CPU",
      "package, MB"
    };
  }

  private static String name(Peer peer) {
    return peer.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
