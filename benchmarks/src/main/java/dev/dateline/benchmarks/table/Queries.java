package dev.dateline.benchmarks.table;

import dev.dateline.articles.EntityType;
import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.generator.ArticleGenerator;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.report.ReportTable;
import dev.dateline.benchmarks.standins.StandIns;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.index.directory.learning.NameLearner;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The read units and requests of typical queries over many articles. Only the lists that they read
/// are written.
public final class Queries {
  private static final int ARTICLES = 100_000;
  private static final int PAGE = 25;
  private static final String TABLE = "queries";
  private static final String MANY = "London";
  private static final String SOME = "NATO";
  private static final String PHRASE = "\"shipment of grain\"";

  /// Enough articles to mention every name in the queries.
  private static final int LEARNED = 200;

  private Queries() {}

  /// Runs the benchmark; `-Darticles` sets the number of articles.
  public static Report run(BenchmarkEnvironment place) throws IOException {
    var machine = Machine.here();
    int articles = place.number("articles", ARTICLES);
    var queries = queries(rarePerson(), "Moscow");
    var table =
        ReportTable.of(
            "Read units of typical queries over %,d articles".formatted(articles),
            "query",
            "lines",
            "names",
            "lists",
            "requests");
    try (var standIns = StandIns.start()) {
      var client = standIns.dynamoDb();
      load(client, articles, queries);
      queries.forEach(query -> table.add(query.cells(new CountedReads(client, TABLE))));
    }
    return new Report("queries", machine.afterwards(), List.of(table));
  }

  private static List<TypicalQuery> queries(String rare, String other) {
    String day = "2018-06-14/2018-06-14";
    String month = "2018-06-01/2018-06-30";
    return List.of(
        TypicalQuery.page("all of a day", day, PAGE),
        TypicalQuery.page("all of a month", month, PAGE),
        TypicalQuery.page("on a name", "", PAGE).naming(MANY),
        TypicalQuery.page("on a name in a month", month, PAGE).naming(MANY),
        TypicalQuery.page("on two frequent names", "", PAGE).naming(MANY, SOME),
        TypicalQuery.page("on a frequent and a rare name", "", PAGE).naming(MANY, rare),
        TypicalQuery.page("on one of three names", "", PAGE).orNaming(SOME, other, rare),
        TypicalQuery.page("on a name and not another", "", PAGE).naming(SOME).notNaming(MANY),
        TypicalQuery.page("a thousand on a name", "", 1000).naming(MANY),
        TypicalQuery.count("count of a name in a month", month).naming(MANY),
        TypicalQuery.count("count of a name", "").naming(SOME),
        TypicalQuery.page("a phrase", "", PAGE).containing(PHRASE),
        TypicalQuery.page("a phrase with a name", "", PAGE).naming(SOME).containing(PHRASE),
        TypicalQuery.page("a phrase in a month", month, PAGE).containing(PHRASE),
        TypicalQuery.page("a phrase that no text has", month, PAGE).containing("\"grain talks\""),
        TypicalQuery.page("the same, of all days", "", PAGE).containing("\"grain talks\""));
  }

  /// A person in few articles.
  private static String rarePerson() {
    return Stream.iterate(1, number -> number < LEARNED, number -> number + 1)
        .flatMap(number -> ArticleGenerator.story(number).recognition().entities().stream())
        .filter(entity -> entity.type() == EntityType.PERSON)
        .reduce((one, later) -> later)
        .orElseThrow()
        .name();
  }

  private static void load(DynamoDbClient client, int articles, List<TypicalQuery> queries) {
    Set<String> kept =
        queries.stream().flatMap(TypicalQuery::partitions).collect(Collectors.toUnmodifiableSet());
    new Loading(client)
        .load(
            TABLE,
            articles,
            number -> ArticleGenerator.story(number).article(),
            partition ->
                partition.startsWith("month")
                    || partition.startsWith("text:")
                    || kept.contains(partition));
    var learner = NameLearner.over(DynamoDbNames.of(client, TABLE));
    for (int number = 0; number < LEARNED; number++) {
      var story = ArticleGenerator.story(number);
      learner.learn(story.recognition(), story.text());
    }
  }
}
