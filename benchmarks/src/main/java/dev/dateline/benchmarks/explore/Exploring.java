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

/// What timelines, facets, networks and trends read of tables of more and more articles.
public final class Exploring {
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final int MOST = 100_000;
  private static final int POSTINGS = 500_000;

  /// The lengths of the lists of a name in a twentieth of 1,000 to 10,000,000 articles.
  private static final List<Integer> LENGTHS = List.of(50, 5_000, 50_000, 500_000);

  private static final int TWENTIETH = 20;

  /// What trends look at.
  static final LocalDate LAST = LocalDate.of(2018, 6, 14);

  private static final int DAYS = 40;

  private Exploring() {}

  /// Runs it; `-Darticles` says how many articles the largest table has, `-Dpostings` how many
  /// postings the longest list has of those that are written alone.
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

  /// All articles and their months; of the names, the lists of those that are asked for, and of the
  /// days that trends look at all.
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
