package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.postings.IndexedArticle;
import dev.dateline.articles.postings.Monthly;
import dev.dateline.articles.postings.PostingLists;
import dev.dateline.articles.postings.ShardedReader;
import dev.dateline.articles.postings.Sharding;
import dev.dateline.articles.postings.Slice;
import dev.dateline.articles.postings.Stretch;
import dev.dateline.articles.postings.Term;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Optional;

/// Reads the index in DynamoDB.
final class DynamoDbPostings implements PostingLists {
  private final Table table;
  private final ShardedReader reader;

  DynamoDbPostings(Table table, Sharding sharding) {
    this.table = table;
    this.reader = new ShardedReader(new DynamoDbPartitions(table), sharding);
  }

  @Override
  public Slice read(Term term, Stretch stretch, int limit) {
    return reader.read(term, stretch, limit);
  }

  @Override
  public NavigableSet<YearMonth> months(Monthly lists) {
    return MonthItems.read(lists, table);
  }

  @Override
  public Optional<IndexedArticle> article(ArticleId id) {
    return StoredArticle.read(id, table, false).shown();
  }
}
