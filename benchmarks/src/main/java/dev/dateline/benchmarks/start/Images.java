package dev.dateline.benchmarks.start;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.report.ReportTable;
import dev.dateline.local.lambda.ProcessFactory;
import dev.dateline.local.lambda.RuntimeClient;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How functions start in a container image, which unlike a package can bring an archive of its
/// classes.
///
/// @param contenders the functions; the first is what the others are compared with
record Images(BenchmarkEnvironment place, List<Contender> contenders) {
  private static final double MEGABYTE = 1e6;
  private static final String[] COLUMNS = {
    "function",
    "archive",
    "init",
    "first request",
    "together",
    "to the first without",
    "to the first with the same",
    "CPU",
    "archive, MB"
  };

  /// A contender with one kind of archive, which is in `file`.
  private record Entry(Contender contender, ClassArchive archive, Path file, Contender started) {}

  /// Starts each `rounds` times, with each kind of archive.
  ReportTable started(int rounds) throws IOException, InterruptedException {
    var entries = entries();
    var race =
        Race.run(
            place, RuntimeClient.IMAGE, entries.stream().map(Entry::started).toList(), rounds, 0);
    var title = "In a container image: medians of " + rounds + " starts, milliseconds";
    var table = ReportTable.of(title, COLUMNS);
    for (var entry : entries) {
      add(table, entry, race);
    }
    return table;
  }

  private void add(ReportTable table, Entry entry, Race race) throws IOException {
    var name = entry.started().name();
    double total = race.median(name, Launch::total);
    table.add(
        entry.contender().name(),
        label(entry.archive()),
        race.median(name, Launch::init),
        race.median(name, Launch::first),
        total,
        total / first(ClassArchive.NONE, race),
        total / first(entry.archive(), race),
        race.median(name, Launch::cpu),
        entry.archive() == ClassArchive.NONE ? "" : Files.size(entry.file()) / MEGABYTE);
  }

  private double first(ClassArchive archive, Race race) {
    return race.median(name(contenders.getFirst(), archive), Launch::total);
  }

  private List<Entry> entries() throws IOException, InterruptedException {
    var scratch = place.scratch("archives");
    var entries = new ArrayList<Entry>();
    try (var log = new PrintStream(scratch.resolve("log.txt").toFile(), StandardCharsets.UTF_8)) {
      var processes = new ProcessFactory(RuntimeClient.IMAGE, scratch, log);
      for (var contender : contenders) {
        var image = place.scratch("image-" + contender.name());
        var packed =
            new Contender(
                contender.name(), Image.of(contender.function(), image), contender.events());
        for (var archive : ClassArchive.values()) {
          var file = scratch.resolve(name(contender, archive));
          archive.make(packed, processes, file);
          entries.add(entry(packed, archive, file));
        }
      }
    }
    return entries;
  }

  private static Entry entry(Contender packed, ClassArchive archive, Path file) {
    var function = archive.with(packed.function(), file);
    var started = new Contender(name(packed, archive), function, packed.events());
    return new Entry(packed, archive, file, started);
  }

  private static String name(Contender contender, ClassArchive archive) {
    return contender.name() + "-" + label(archive);
  }

  private static String label(ClassArchive archive) {
    return archive.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
