package dev.dateline.benchmarks.engine;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.generator.ArticleGenerator;
import dev.dateline.benchmarks.generator.GeneratedArticle;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Measurements;
import dev.dateline.benchmarks.report.ProgressCounter;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.report.ReportTable;
import dev.dateline.benchmarks.standins.StandIns;
import dev.dateline.local.Functions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Our index beside Lucene: the same articles with the same names, and the same queries, in one
/// process. Recognition is left out, since both would need it.
public final class SearchEngine {
  private static final int ARTICLES = 5_000;
  private static final int BATCH = 1_000;
  private static final int ROUNDS = 40;
  private static final int REQUESTS = 25;
  private static final double SECOND = 1e9;
  private static final double MILLISECOND = 1e6;

  private SearchEngine() {}

  /// Runs the benchmark; `-Darticles` sets the number of articles.
  public static Report run(BenchmarkEnvironment place) throws IOException {
    var machine = Machine.here();
    int articles = place.number("articles", ARTICLES);
    var indexes = new LinkedHashMap<String, ComparedIndex>();
    var scratch = place.scratch("search-engine");
    try (var standIns = StandIns.start();
        var ours = new DynamoDbIndex(standIns.dynamoDb(), Functions.TABLE);
        var each = new LuceneIndex(scratch.resolve("each"), 1);
        var batched = new LuceneIndex(scratch.resolve("batched"), BATCH)) {
      indexes.put("ours, DynamoDB Local", ours);
      indexes.put("Lucene, each article committed", each);
      indexes.put("Lucene, %,d a commit".formatted(BATCH), batched);
      var stories = IntStream.range(0, articles).mapToObj(ArticleGenerator::story).toList();
      var tables = List.of(filled(stories, indexes), queried(indexes));
      return new Report("search-engine", machine.afterwards(), tables);
    }
  }

  private static ReportTable filled(
      List<GeneratedArticle> stories, Map<String, ComparedIndex> indexes) {
    var table =
        ReportTable.of(
            "%,d articles with their names given".formatted(stories.size()),
            "index",
            "articles a second",
            "to ours",
            "bytes an article",
            "to ours, bytes");
    double rate = 0;
    double size = 0;
    for (var entry : indexes.entrySet()) {
      double own = stories.size() / fill(entry.getKey(), entry.getValue(), stories);
      double bytes = (double) entry.getValue().bytes() / stories.size();
      rate = rate == 0 ? own : rate;
      size = size == 0 ? bytes : size;
      table.add(entry.getKey(), own, own / rate, bytes, bytes / size);
    }
    return table;
  }

  /// Fills an index.
  ///
  /// @return the seconds that it took
  private static double fill(String name, ComparedIndex index, List<GeneratedArticle> stories) {
    var progress = ProgressCounter.of(System.err, name, stories.size());
    long start = System.nanoTime();
    for (var story : stories) {
      index.add(story);
      progress.increment();
    }
    double seconds = (System.nanoTime() - start) / SECOND;
    progress.finish();
    return seconds;
  }

  private static ReportTable queried(Map<String, ComparedIndex> indexes) {
    var table =
        ReportTable.of(
            "A page of %d, milliseconds".formatted(ComparedQuery.PAGE),
            "query",
            "index",
            "p50",
            "p99",
            "to ours");
    for (var query : ComparedQuery.ALL) {
      var times = times(query, indexes);
      double ours = times.values().iterator().next().median();
      times.forEach(
          (name, measurements) ->
              table.add(
                  query.label(),
                  name,
                  measurements.median(),
                  measurements.percentile(0.99),
                  measurements.median() / ours));
    }
    return table;
  }

  /// The times of a query, in alternating blocks; the first half of the blocks is for warming up.
  private static Map<String, Measurements> times(
      ComparedQuery query, Map<String, ComparedIndex> indexes) {
    var times = new LinkedHashMap<String, List<Double>>();
    int expected = indexes.values().iterator().next().answer(query);
    for (int round = 0; round < ROUNDS; round++) {
      if (round == ROUNDS / 2) {
        times.clear();
      }
      indexes.forEach(
          (name, index) ->
              times
                  .computeIfAbsent(name, _ -> new ArrayList<>())
                  .addAll(block(query, index, expected)));
    }
    var byEngine = new LinkedHashMap<String, Measurements>();
    times.forEach((name, all) -> byEngine.put(name, Measurements.of(all, Double::doubleValue)));
    return byEngine;
  }

  private static List<Double> block(ComparedQuery query, ComparedIndex index, int expected) {
    var times = new ArrayList<Double>();
    for (int request = 0; request < REQUESTS; request++) {
      long start = System.nanoTime();
      int found = index.answer(query);
      times.add((System.nanoTime() - start) / MILLISECOND);
      if (found != expected) {
        throw new IllegalStateException(
            query.label() + " found " + found + " instead of " + expected);
      }
    }
    return times;
  }
}
