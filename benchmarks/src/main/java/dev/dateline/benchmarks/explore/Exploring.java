package dev.dateline.benchmarks.explore;

import dev.dateline.articles.Article;
import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.generator.ArticleGenerator;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.report.ReportTable;
import dev.dateline.benchmarks.standins.StandIns;
import dev.dateline.benchmarks.table.HotTerm;
import dev.dateline.benchmarks.table.Loading;
import dev.dateline.index.postings.Term;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Measures what timelines, facets, networks and trends read from tables of growing size.
public final class Exploring {
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final int MOST = 100_000;
  private static final int POSTINGS = 500_000;

  /// The lengths of the lists of a name in a twentieth of 1,000 to 10,000,000 articles.
  private static final List<Integer> LENGTHS = List.of(50, 5_000, 50_000, 500_000);

  private static final int TWENTIETH = 20;

  /// The last day of the period of trends.
  static final LocalDate LAST = LocalDate.of(2018, 6, 14);

  private static final int DAYS = 40;

  private Exploring() {}

  /// Runs the benchmark. `-Darticles` limits the number of articles in a table, and `-Dpostings`
  /// the length of a list that is written without its articles.
  public static Report run(BenchmarkEnvironment place) throws IOException {
    var machine = Machine.here();
    var table =
        ReportTable.of(
            "Exploring, medians", "what", "articles", "looked at", "exact", "read units", "ms");
    try (var standIns = StandIns.start()) {
      var client = standIns.dynamoDb();
      int most = place.number("articles", MOST);
      for (int size : SIZES.stream().filter(s -> s <= most).toList()) {
        String name = "press-" + size;
        load(client, name, size);
        new Explored(client, name, size).press().forEach(table::add);
      }
      int longest = place.number("postings", POSTINGS);
      for (int length : LENGTHS.stream().filter(l -> l <= longest).toList()) {
        String name = "list-" + length;
        new Loading(client).load(name, length, HotTerm::article, HotTerm.TERM.value()::equals);
        var explored = new Explored(client, name, TWENTIETH * length);
        explored.longList(HotTerm.NAME).forEach(table::add);
      }
    }
    return new Report("explore", machine.afterwards(), List.of(table));
  }

  /// Writes all articles and the lists of their months. Of the lists of names, writes those that
  /// are queried, and for the days that trends read all of them.
  private static void load(DynamoDbClient client, String name, int size) {
    var now = new Article[1];
    new Loading(client)
        .load(
            name,
            size,
            number -> now[0] = ArticleGenerator.story(number).article(),
            partition ->
                !partition.startsWith("entity:")
                    || partition.equals(Term.entity("NATO").value())
                    || partition.equals(Term.entity("London").value())
                    || isOfTrends(now[0]));
  }

  private static boolean isOfTrends(Article article) {
    LocalDate day = article.document().date().day();
    return day.isAfter(LAST.minusDays(DAYS)) && !day.isAfter(LAST);
  }
}
