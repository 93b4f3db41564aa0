package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.ShardedReader;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.Term;
import dev.dateline.index.postings.TextBatch;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/// Reads the index in DynamoDB.
final class DynamoDbPostings implements PostingLists {
  private final Table table;
  private final ShardedReader reader;
  private final StoredPostings stored;

  DynamoDbPostings(Table table, Sharding sharding) {
    this.table = table;
    this.reader = new ShardedReader(new DynamoDbPartitions(table), sharding);
    this.stored = new StoredPostings(table, sharding);
  }

  @Override
  public PostingBatch read(Term term, ScanRange range, int limit) {
    return reader.read(term, range, limit);
  }

  @Override
  public PostingBatch positions(Term term, ScanRange range, int limit) {
    return reader.positions(term, range, limit);
  }

  @Override
  public PostingBatch at(Term term, List<Position> positions) {
    return stored.of(term, positions);
  }

  @Override
  public NavigableSet<YearMonth> months(MonthlyList lists) {
    return MonthItems.read(lists, table);
  }

  @Override
  public TextBatch texts(Collection<Position> positions) {
    return stored.texts(positions);
  }

  @Override
  public Optional<IndexedArticle> article(ArticleId id) {
    return StoredArticle.read(id, table, false).visible();
  }

  @Override
  public List<IndexedArticle> articles(Collection<ArticleId> ids) {
    return new StoredArticles(table).read(ids);
  }
}
