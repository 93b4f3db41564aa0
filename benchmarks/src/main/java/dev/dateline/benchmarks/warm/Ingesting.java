package dev.dateline.benchmarks.warm;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.generator.ArticleGenerator;
import dev.dateline.benchmarks.recognition.PlainCoreNlp;
import dev.dateline.benchmarks.recognition.RecognitionProbe;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.report.ReportTable;
import dev.dateline.benchmarks.standins.Packages;
import dev.dateline.benchmarks.standins.StandIns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The time of each stage of indexing an article, and recognition compared with plain CoreNLP.
public final class Ingesting {
  private static final int ARTICLES = 2_000;
  private static final int WARMUP_ARTICLES = 200;
  private static final double NANOS_PER_MILLISECOND = 1e6;
  private static final List<String> STAGES =
      List.of("ReadTime", "ParseTime", "RecognitionTime", "WriteTime");

  private Ingesting() {}

  /// Runs the benchmark; `-Darticles` sets the number of articles.
  public static Report run(BenchmarkEnvironment place) throws IOException, InterruptedException {
    var machine = Machine.here();
    int articles = place.number("articles", ARTICLES);
    try (var standIns = StandIns.start()) {
      var packages = new Packages(place, standIns.endpoints());
      var scratch = place.scratch("ingest");
      var events = scratch.resolve("events.txt");
      Files.write(events, upload(standIns, articles));
      var log = scratch.resolve("log.txt");
      var spent = scratch.resolve("spent.txt");
      ProbeProcess.of(place)
          .run(
              IngestProbe.class,
              packages.ingest(),
              log,
              "dev.dateline.ingest.IngestFunction",
              events,
              WARMUP_ARTICLES,
              spent);
      var stages = stages(StageTimes.read(log, articles), Files.readAllLines(spent), articles);
      return new Report(
          "ingest", machine.afterwards(), List.of(stages, recognition(place, packages, articles)));
    }
  }

  private static List<String> upload(StandIns standIns, int articles) throws InterruptedException {
    List<String> events = new ArrayList<>();
    for (int number = 0; number < WARMUP_ARTICLES + articles; number++) {
      var story = ArticleGenerator.story(number);
      byte[] event = standIns.upload(story.key(), story.bytes());
      events.add(new String(event, StandardCharsets.UTF_8));
    }
    return events;
  }

  private static ReportTable stages(StageTimes times, List<String> spent, int articles) {
    double wall = Long.parseLong(spent.get(0)) / NANOS_PER_MILLISECOND / articles;
    double cpu = Long.parseLong(spent.get(1)) / NANOS_PER_MILLISECOND / articles;
    var table =
        ReportTable.of(
            "%,d articles one after the other, milliseconds an article".formatted(articles),
            "stage",
            "mean",
            "median",
            "share");
    for (var stage : STAGES) {
      double mean = times.sum(stage) / articles;
      table.add(
          stage.replace("Time", "").toLowerCase(java.util.Locale.ROOT),
          mean,
          times.median(stage),
          mean / wall);
    }
    table.add("all", wall, "", 1.0);
    table.add("articles a second", 1000 / wall, "", "");
    table.add("CPU of the function", cpu, "", cpu / wall);
    return table;
  }

  private static ReportTable recognition(
      BenchmarkEnvironment place, Packages packages, int articles)
      throws IOException, InterruptedException {
    Path found = place.scratch("ingest").resolve("recognition.txt");
    ProbeProcess.of(place)
        .with(PlainCoreNlp.models())
        .run(
            RecognitionProbe.class,
            packages.ingest(),
            place.scratch("ingest").resolve("recognition-log.txt"),
            articles,
            found);
    return RecognitionTable.of(Files.readAllLines(found), articles);
  }
}
