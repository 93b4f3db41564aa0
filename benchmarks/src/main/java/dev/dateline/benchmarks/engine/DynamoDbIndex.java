package dev.dateline.benchmarks.engine;

import dev.dateline.benchmarks.generator.GeneratedArticle;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.ItemSize;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.index.directory.learning.NameLearner;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.index.query.ArticleFinder;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.PageRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Our index over a stand-in for DynamoDB, with the directory of names, as ingest writes it.
final class DynamoDbIndex implements ComparedIndex {
  private static final Sequencer SEQUENCER = new Sequencer("0055AED6DCD90281E5");
  private static final double READ_UNITS = 100;

  /// The bytes of storage that are billed for each item besides its attributes.
  private static final long BILLED_PER_ITEM = 100;

  private final DynamoDbClient client;
  private final String table;
  private final ArticleIndex index;
  private final NameLearner names;
  private final ArticleFinder finder;

  DynamoDbIndex(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
    this.index = DynamoDbArticles.index(client, table);
    this.names = NameLearner.over(DynamoDbNames.of(client, table));
    this.finder = new ArticleFinder(DynamoDbArticles.postings(client, table));
  }

  @Override
  public void add(GeneratedArticle article) {
    names.learn(article.recognition(), article.text());
    var _ = index.put(article.article(), SEQUENCER);
  }

  @Override
  public int answer(ComparedQuery query) {
    var filter = EntityFilter.all(query.names().toArray(String[]::new));
    var page = PageRequest.first(ComparedQuery.PAGE, READ_UNITS);
    return finder.find(ArticleQuery.of(days(query), filter), page).lines().size();
  }

  private static DateRange days(ComparedQuery query) {
    var month = query.month();
    return month == null ? DateRange.ALL : new DateRange(month.atDay(1), month.atEndOfMonth());
  }

  @Override
  public long bytes() {
    return client.scanPaginator(scan -> scan.tableName(table)).items().stream()
        .mapToLong(item -> BILLED_PER_ITEM + ItemSize.of(item))
        .sum();
  }

  @Override
  public void close() {
    client.close();
  }
}
