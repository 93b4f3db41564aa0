package dev.dateline.benchmarks.allocation;

import dev.dateline.benchmarks.generator.ArticleGenerator;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.index.query.ArticleFinder;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.Hit;
import dev.dateline.index.query.Page;
import dev.dateline.index.query.PageRequest;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Finds pages of 25 in an in-memory table of 5,000 articles.
@State(Scope.Benchmark)
public class LookupAllocations {
  private static final int ARTICLES = 5_000;
  private static final double READ_UNITS = 100;
  private static final String TABLE = "articles";
  private static final YearMonth MONTH = YearMonth.of(2018, 6);
  private static final DateRange DAYS = new DateRange(MONTH.atDay(1), MONTH.atEndOfMonth());
  private static final PageRequest PAGE = PageRequest.first(25, READ_UNITS);
  private static final String FIRST_NAME = "NATO";
  private static final String SECOND_NAME = "London";

  private final ArticleFinder finder = new ArticleFinder(DynamoDbArticles.postings(table(), TABLE));

  /// Finds a page of one month.
  @Benchmark
  public Page<Hit> datePage() {
    return find(DAYS, EntityFilter.NONE);
  }

  /// Finds a page of articles that mention NATO.
  @Benchmark
  public Page<Hit> entityPage() {
    return find(DateRange.ALL, EntityFilter.all(FIRST_NAME));
  }

  /// Finds a page of articles that mention NATO and London.
  @Benchmark
  public Page<Hit> intersectionPage() {
    return find(DateRange.ALL, EntityFilter.all(FIRST_NAME, SECOND_NAME));
  }

  private Page<Hit> find(DateRange days, EntityFilter names) {
    var page = finder.find(ArticleQuery.of(days, names), PAGE);
    if (page.lines().size() != PAGE.limit()) {
      throw new IllegalStateException("unexpected page size: " + page.lines().size());
    }
    return page;
  }

  private static MemoryTable table() {
    Set<String> kept =
        Stream.of(Term.month(MONTH), Term.entity(FIRST_NAME), Term.entity(SECOND_NAME))
            .map(Term::value)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
    var table = new MemoryTable(kept::contains);
    var index = DynamoDbArticles.index(table, TABLE);
    for (int number = 0; number < ARTICLES; number++) {
      var _ = index.put(ArticleGenerator.story(number).article(), new Sequencer("1"));
    }
    return table;
  }
}
