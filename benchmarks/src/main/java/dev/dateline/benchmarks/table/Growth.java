package dev.dateline.benchmarks.table;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.generator.ArticleGenerator;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.report.ReportTable;
import dev.dateline.benchmarks.standins.StandIns;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.index.postings.Term;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The read units and time of a page in tables of increasing size.
public final class Growth {
  private static final int MAX_ARTICLES = 10_000;
  private static final int POSTINGS = 1_000_000;
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final List<Term> TERMS =
      List.of(Term.entity("London"), Term.entity("NATO"), Term.month(YearMonth.of(2018, 6)));
  private static final String[] COLUMNS = {
    "articles", "items", "term", "postings", "page", "read units", "ms"
  };

  private Growth() {}

  /// Runs the benchmark; `-Darticles` sets the size of the largest table, `-Dpostings` the length
  /// of the longest list.
  public static Report run(BenchmarkEnvironment place) throws IOException {
    var machine = Machine.here();
    var table = ReportTable.of("Pages of 25, one Query each: medians", COLUMNS);
    try (var standIns = StandIns.start()) {
      var client = standIns.dynamoDb();
      int maxArticles = place.number("articles", MAX_ARTICLES);
      for (int size : SIZES.stream().filter(s -> s <= maxArticles).toList()) {
        var name = "articles-" + size;
        long items = load(client, name, size);
        TERMS.forEach(term -> measure(table, client, name, size, items, term));
      }
      int postings = place.number("postings", POSTINGS);
      long items =
          new Loading(client).load("hot", postings, HotTerm::article, HotTerm.TERM.value()::equals);
      measure(table, client, "hot", postings, items, HotTerm.TERM);
    }
    return new Report("growth", machine.afterwards(), List.of(table));
  }

  private static long load(DynamoDbClient client, String name, int articles) {
    return new Loading(client)
        .load(
            name, articles, number -> ArticleGenerator.story(number).article(), partition -> true);
  }

  private static void measure(
      ReportTable table, DynamoDbClient client, String name, int articles, long items, Term term) {
    var list = new PostingList(DynamoDbArticles.postings(client, name), term);
    for (int page : List.of(1, 1000)) {
      var found = list.page(page);
      found.ifPresent(
          at -> {
            var reading = list.read(at);
            table.add(
                articles, items, term.value(), list.length(), page, reading.units(), reading.ms());
          });
    }
  }
}
