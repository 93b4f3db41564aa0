package dev.dateline.benchmarks.table;

import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.ReadOptions;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.Term;
import dev.dateline.index.query.ArticleFinder;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.PageRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Runs queries like the lookup function, and counts the consumed read units.
final class CountedReads {
  private static final double PAGE_UNITS = 100;
  private static final double COUNT_UNITS = 1000;
  private static final double SEARCH_UNITS = 1000;

  private final DoubleAdder units = new DoubleAdder();
  private final AtomicInteger requests = new AtomicInteger();
  private final PostingLists lists;
  private final NameDirectory directory;
  private final Map<String, Set<Term>> known = new HashMap<>();

  CountedReads(DynamoDbClient client, String table) {
    var options = ReadOptions.DEFAULT.counting(this::count);
    this.lists = DynamoDbArticles.postings(client, table, options);
    this.directory = NameDirectory.of(DynamoDbNames.of(client, table, this::count), lists);
  }

  private void count(double consumed) {
    units.add(consumed);
    requests.incrementAndGet();
  }

  /// The number of requests that `work` makes.
  int requestsOf(Runnable work) {
    requests.set(0);
    work.run();
    return requests.get();
  }

  /// The terms of `name`, cached after the first read.
  Set<Term> terms(String name) {
    return known.computeIfAbsent(name, each -> directory.read(each, Set.of()).terms());
  }

  /// The number of articles on the first page, or in total if `limit` is 0.
  int answer(ArticleQuery query, int limit) {
    var finder = new ArticleFinder(lists).with(this::terms);
    double pageUnits = query.text().search().isNone() ? PAGE_UNITS : SEARCH_UNITS;
    return limit == 0
        ? Math.toIntExact(finder.count(query, COUNT_UNITS).articles())
        : finder.find(query, PageRequest.first(limit, pageUnits)).lines().size();
  }

  /// The read units that `work` consumes.
  double unitsOf(Runnable work) {
    units.reset();
    work.run();
    return units.sum();
  }
}
