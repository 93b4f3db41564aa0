package dev.dateline.benchmarks.start;

import dev.dateline.benchmarks.Workplace;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.report.Table;
import dev.dateline.benchmarks.size.PackageSize;
import dev.dateline.benchmarks.stand.Peer;
import dev.dateline.benchmarks.stand.Runtime25;
import dev.dateline.benchmarks.stand.StandIns;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// One `GetItem` of DynamoDB over each of the HTTP clients that the SDK can use.
public final class HttpClients {
  private static final int ROUNDS = 11;
  private static final int WARM_CALLS = 60;
  private static final double MEGABYTE = 1e6;
  private static final List<Peer> CLIENTS = List.of(Peer.URL_CONNECTION, Peer.APACHE, Peer.CRT);
  private static final String[] COLUMNS = {
    "client",
    "init",
    "first request",
    "together",
    "to URLConnection",
    "CPU",
    "warm request",
    "package, MB"
  };

  private HttpClients() {}

  /// Runs it; `-Drounds` says how often each is started.
  public static Report run(Workplace place) throws IOException, InterruptedException {
    var machine = Machine.here();
    int rounds = place.number("rounds", ROUNDS);
    try (var standIns = StandIns.start(null)) {
      var field = Field.over(place, standIns);
      var cold = Race.run(place, contenders(field, Runtime25.COLD), rounds, WARM_CALLS);
      return new Report("http-clients", machine.afterwards(), List.of(table(cold, field, rounds)));
    }
  }

  private static List<Contender> contenders(Field field, Runtime25 runtime) throws IOException {
    var contenders = new java.util.ArrayList<Contender>();
    for (var peer : CLIENTS) {
      contenders.add(field.peer(name(peer), runtime, peer));
    }
    return contenders;
  }

  private static String name(Peer peer) {
    return peer.name().toLowerCase(Locale.ROOT);
  }

  private static Table table(Race race, Field field, int rounds) throws IOException {
    var title = "One GetItem over each HTTP client: medians of " + rounds + " starts, milliseconds";
    var table = Table.of(title, COLUMNS);
    double least = race.median(name(Peer.URL_CONNECTION), Launch::total);
    for (var contender : contenders(field, Runtime25.COLD)) {
      var name = contender.name();
      double total = race.median(name, Launch::total);
      double init = race.median(name, Launch::init);
      double first = race.median(name, Launch::first);
      double cpu = race.median(name, Launch::cpu);
      double warm = race.median(name, Launch::warm);
      double size = PackageSize.of(contender.function().code()).bytes() / MEGABYTE;
      table.add(name, init, first, total, total / least, cpu, warm, size);
    }
    return table;
  }
}
